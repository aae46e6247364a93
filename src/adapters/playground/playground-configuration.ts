// SPDX-License-Identifier: EUPL-1.2
/** Who is in the chat: the person who acts, and the five others that the Playground wants. All made up. */
export const playgroundConfiguration = `version: "0.1.1"
tenantId: 00000000-0000-0000-0000-0000000000001
bot:
  id: 00000000-0000-0000-0000-00000000000011
  name: Diario PEG
currentUser:
  id: user-id-0
  name: Chiara Bianchi
  userPrincipleName: chiara.bianchi@example.com
  aadObjectId: 00000000-0000-0000-0000-0000000000020
  givenName: Chiara
  surname: Bianchi
  email: chiara.bianchi@example.com
users:
${[
  ["Luca", "Rossi"],
  ["Anna", "Neri"],
  ["Marco", "Conti"],
  ["Giulia", "Fontana"],
  ["Paolo", "Greco"],
]
  .map(([given = "", surname = ""], index) => {
    const email = `${given}.${surname}@example.com`.toLowerCase();
    return `  - id: user-id-${index + 1}
    name: ${given} ${surname}
    userPrincipleName: ${email}
    aadObjectId: 00000000-0000-0000-0000-000000000002${index + 1}
    givenName: ${given}
    surname: ${surname}
    email: ${email}`;
  })
  .join("\n")}
personalChat:
  id: diario-peg-personal-chat
groupChat:
  id: diario-peg-group-chat
  name: Gruppo
team:
  id: diario-peg-team
  name: Segreteria generale
  aadGroupId: 00000000-0000-0000-0000-000000000031
  channels:
    - id: diario-peg-channel
      name: Progetto Grande Firenze
`;
