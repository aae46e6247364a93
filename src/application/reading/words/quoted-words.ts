// SPDX-License-Identifier: EUPL-1.2
/** Whole messages beside what somebody else wrote that ask to record that. One way a line. */
export const waysToRecordQuoted = `
  [si] (registralo|registrala|registrali|registra|registrare)
  [si] registra (questo|questa|tutto|il messaggio|l' incontro|la riunione|quello che dice|questo incontro|questa riunione)
  (segnalo|segnala|segna|annotalo|annota|aggiungilo|inseriscilo|da registrare)
  mettilo (nel|a) (diario|registro)
  (incontro|meeting)
  (record|log) (it|this)
  puoi (registrarlo|segnarlo|annotarlo)
`;
