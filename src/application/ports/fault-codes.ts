// SPDX-License-Identifier: EUPL-1.2
/** A kind of fault, for whoever runs the program: how grave, what it means, what to do. In Italian, as the log tells it. */
type Fault = readonly [level: "error" | "warn", means: string, remedy: string];

/** The faults that the log tells, one line each, by their code. The table of `docs/operations.md` is made from here. */
export const faultCodes = {
  TOKEN_REFUSED: ["warn", "Richiesta respinta: non dimostra di venire da Teams", "Se è isolata, niente. Se nessuno riesce a scrivere al bot, controlla MicrosoftAppId e l'orologio con npm run doctor."],
  KEYS_AWAY: ["warn", "Richiesta respinta: non si leggono le chiavi con cui Teams firma", "Controlla che la macchina raggiunga https://login.botframework.com (rete, proxy, DNS). Teams riprova da sé."],
  ACTIVITY_MALFORMED: ["warn", "Richiesta respinta: non è un messaggio di Teams", "Niente: qualcuno prova indirizzi a caso. Se accade con i messaggi veri, segnalalo con la versione del programma."],
  CHANNEL_REFUSED: ["warn", "Richiesta respinta: viene da un canale che non è Teams", "Nel portale di Azure lascia al bot il solo canale Microsoft Teams."],
  ADDRESS_REFUSED: ["warn", "Richiesta respinta: chiede di rispondere a un server non ammesso", "Se Teams ha un server nuovo, aggiungilo a SERVICE_HOSTS; altrimenti niente."],
  TENANT_REFUSED: ["warn", "Richiesta respinta: viene da un'altra organizzazione", "Se quell'organizzazione può entrare, aggiungi il suo id ad ALLOWED_TENANTS; altrimenti niente."],
  PERSON_UNKNOWN: ["warn", "Richiesta respinta: chi scrive non ha un'identità di Entra", "È un ospite anonimo: invitalo nel tenant, oppure niente."],
  ANSWER_FAILED: ["error", "Una risposta non è riuscita: a chi ha scritto è stato detto di riprovare", "Segnala cause e turn con la versione del programma. Se si ripete, riavvia."],
  ANSWER_UNDELIVERED: ["error", "Una risposta non è arrivata a Teams", "Controlla che la macchina raggiunga smba.trafficmanager.net e il segreto dell'app con npm run doctor. Ciò che era registrato resta."],
  CHAT_NOT_KEPT: ["error", "L'indirizzo di una chat non è stato salvato", "Niente, se l'archivio torna: si salva al prossimo messaggio. Altrimenti vedi STORE_SILENT."],
  PRESENCE_NOT_NOTED: ["error", "Non è stato annotato se una chat c'è ancora", "Come CHAT_NOT_KEPT."],
  STORE_SILENT: ["error", "L'archivio non risponde", "Controlla il disco, o la rete e lo stato dell'account di Azure. cause dice che cosa ha risposto. Quando torna, il bot riprende da sé."],
  STORE_REFUSES: ["error", "L'archivio rifiuta le scritture", "Libera spazio, o ridai i permessi (cartella, oppure ruolo sulle tabelle). Niente di non scritto è stato detto registrato."],
  STORE_MOVED: ["error", "Il file dell'archivio non è più al suo posto", "Rimetti lo stesso file, oppure riavvia per partire da quello che c'è. Fino ad allora non si registra niente."],
  STORE_WENT_BACK: ["error", "L'archivio è tornato indietro: mancano scritture confermate", "Ferma il programma e rimetti i file giusti, se non l'hai voluto tu. missing dice quante ne mancano."],
  STORE_NOT_SETTLED: ["error", "Il registro di SQLite non è stato travasato nel file", "Libera spazio. Fino ad allora conserva insieme diario.sqlite e diario.sqlite-wal."],
  COPY_FAILED: ["error", "La copia per npm run backup non è riuscita", "Libera spazio nella cartella dei dati (ne serve quanto il diario) e ripeti npm run backup."],
  REMOVAL_UNFINISHED: ["error", "La rimozione di un nome non è finita", "Quando l'archivio risponde, riavvia: riprende da dove era."],
  MOVE_UNFINISHED: ["error", "Lo spostamento di un incontro in un altro anno non è finito", "Quando l'archivio risponde, riavvia: riprende da dove era."],
  DUE_NOT_READ: ["error", "Non si è potuto guardare quali riepiloghi sono da mandare", "Come STORE_SILENT: si riprova da sé entro un minuto."],
  DUE_NOT_DONE: ["error", "Un riepilogo, o ciò che lo accompagna, non è stato preparato", "Si riprova da sé. Se si ripete, segnala cause con la versione del programma."],
  SENDING_UNDELIVERABLE: ["warn", "Un messaggio mandato dal bot non è stato accettato da Teams", "Controlla che l'app sia ancora nella chat. Ai gestori il bot lo dice; da /riepilogo elenco si rimanda."],
  SENDING_UNCERTAIN: ["warn", "Un messaggio mandato dal bot forse non è arrivato", "Chiedi a chi doveva riceverlo: il bot non lo rimanda da solo, i gestori possono."],
  SENDING_WITHHELD: ["warn", "Un riepilogo è stato trattenuto: l'orologio era andato indietro", "Controlla l'orologio della macchina. I gestori decidono se mandarlo."],
  SENDING_NOT_KEPT: ["error", "Com'è andato un invio non è stato salvato", "Come STORE_SILENT. Quel messaggio risulterà incerto, e non parte due volte."],
  SENDING_NOT_FOLLOWED: ["error", "Ciò che segue un invio (avvisi, sospensioni) non è stato fatto", "Come STORE_SILENT. Guarda /riepilogo elenco."],
  METRICS_MISSING: ["warn", "Mancano i pacchetti delle metriche: il bot lavora senza", "Installali come dice docs/operations.md, oppure togli OTEL_EXPORTER_OTLP_ENDPOINT."],
  METRICS_NOT_SENT: ["warn", "Le metriche non arrivano al raccoglitore", "Controlla OTEL_EXPORTER_OTLP_ENDPOINT e che il raccoglitore risponda. Il bot lavora lo stesso."],
  CRASH: ["error", "Il programma si è rotto: finisce i turni in corso ed esce", "Segnala cause e at con la versione del programma. systemd o Docker lo riavviano."],
  STOP_INCOMPLETE: ["error", "Una parte del programma non si è fermata come doveva", "Niente: ciò che era confermato è scritto. Se si ripete, segnala cause."],
} as const satisfies Readonly<Record<string, Fault>>;

/** The code of a fault that the log can tell. */
export type FaultCode = keyof typeof faultCodes;
