// SPDX-License-Identifier: EUPL-1.2
/**
 * Italian places that are near a body's name and are not it: never a typing error, never part of another name.
 * Provincial capitals, the Comuni of Tuscany outside the Florentine area, and others that come close.
 */
const places = `
Agrigento, Alessandria, Ancona, Andria, Aosta, Arezzo, Ascoli, Ascoli Piceno, Asti, Avellino, Bari, Barletta, Belluno,
Benevento, Bergamo, Biella, Bologna, Bolzano, Brescia, Brindisi, Cagliari, Caltanissetta, Campobasso, Carbonia, Carrara,
Caserta, Catania, Catanzaro, Cesena, Chieti, Como, Cosenza, Cremona, Crotone, Cuneo, Enna, Fermo, Ferrara, Foggia, Forlì,
Frosinone, Genova, Gorizia, Grosseto, Imperia, Isernia, L'Aquila, La Spezia, Latina, Lecce, Lecco, Livorno, Lodi, Lucca,
Macerata, Mantova, Massa, Massa Carrara, Matera, Messina, Milano, Modena, Monza, Napoli, Novara, Nuoro, Oristano, Padova,
Palermo, Parma, Pavia, Perugia, Pesaro, Pescara, Piacenza, Pisa, Pistoia, Pordenone, Potenza, Prato, Ragusa, Ravenna,
Reggio Calabria, Reggio Emilia, Rieti, Rimini, Roma, Rovigo, Salerno, Sassari, Savona, Siena, Siracusa, Sondrio, Taranto,
Teramo, Terni, Torino, Trani, Trapani, Trento, Treviso, Trieste, Udine, Urbino, Varese, Venezia, Verbania, Vercelli,
Verona, Vibo Valentia, Vicenza, Viterbo,

Anghiari, Badia Tedalda, Bibbiena, Bucine, Capolona, Caprese Michelangelo, Castel Focognano, Castel San Niccolò,
Castelfranco Piandiscò, Castiglion Fibocchi, Castiglion Fiorentino, Cavriglia, Chitignano, Chiusi della Verna,
Civitella in Val di Chiana, Cortona, Foiano della Chiana, Laterina Pergine Valdarno, Loro Ciuffenna, Lucignano,
Marciano della Chiana, Monte San Savino, Montemignaio, Monterchi, Montevarchi, Ortignano Raggiolo,
Pieve Santo Stefano, Poppi, Pratovecchio Stia, San Giovanni Valdarno, Sansepolcro, Sestino, Subbiano, Talla,
Terranuova Bracciolini,

Arcidosso, Campagnatico, Capalbio, Castel del Piano, Castell'Azzara, Castiglione della Pescaia, Cinigiano,
Civitella Paganico, Follonica, Gavorrano, Isola del Giglio, Magliano in Toscana, Manciano, Massa Marittima,
Monte Argentario, Monterotondo Marittimo, Montieri, Orbetello, Pitigliano, Roccalbegna, Roccastrada, Santa Fiora,
Scansano, Scarlino, Seggiano, Semproniano, Sorano,

Bibbona, Campiglia Marittima, Campo nell'Elba, Capoliveri, Capraia Isola, Castagneto Carducci, Cecina, Collesalvetti,
Marciana, Marciana Marina, Piombino, Porto Azzurro, Portoferraio, Rio, Rosignano Marittimo, San Vincenzo, Sassetta,
Suvereto,

Altopascio, Bagni di Lucca, Barga, Borgo a Mozzano, Camaiore, Camporgiano, Capannori, Careggine,
Castelnuovo di Garfagnana, Castiglione di Garfagnana, Coreglia Antelminelli, Fabbriche di Vergemoli, Forte dei Marmi,
Fosciandora, Gallicano, Massarosa, Minucciano, Molazzana, Montecarlo, Pescaglia, Piazza al Serchio, Pietrasanta,
Pieve Fosciana, Porcari, San Romano in Garfagnana, Seravezza, Sillano Giuncugnano, Stazzema, Vagli, Vagli Sotto,
Viareggio, Villa Basilica, Villa Collemandina,

Aulla, Bagnone, Casola in Lunigiana, Comano, Filattiera, Fivizzano, Fosdinovo, Licciana Nardi, Montignoso, Mulazzo,
Podenzana, Pontremoli, Tresana, Villafranca in Lunigiana, Zeri,

Bientina, Buti, Calci, Calcinaia, Capannoli, Casale Marittimo, Casciana Terme Lari, Cascina, Castelfranco di Sotto,
Castellina Marittima, Castelnuovo di Val di Cecina, Chianni, Crespina Lorenzana, Fauglia, Guardistallo, Lajatico,
Montecatini Val di Cecina, Montescudaio, Monteverdi Marittimo, Montopoli in Val d'Arno, Orciano Pisano, Palaia,
Peccioli, Pomarance, Ponsacco, Pontedera, Riparbella, San Giuliano Terme, San Miniato, Santa Croce sull'Arno,
Santa Luce, Santa Maria a Monte, Terricciola, Vecchiano, Vicopisano, Volterra,

Abetone Cutigliano, Agliana, Buggiano, Chiesina Uzzanese, Lamporecchio, Larciano, Marliana, Massa e Cozzile, Monsummano,
Monsummano Terme, Montale, Montecatini, Montecatini Terme, Pescia, Pieve a Nievole, Ponte Buggianese, Quarrata,
Sambuca Pistoiese, San Marcello Piteglio, Serravalle Pistoiese, Uzzano,

Cantagallo, Carmignano, Montemurlo, Poggio a Caiano, Vaiano, Vernio,

Abbadia San Salvatore, Asciano, Buonconvento, Casole d'Elsa, Castellina in Chianti, Castelnuovo Berardenga,
Castiglione d'Orcia, Cetona, Chianciano Terme, Chiusdino, Chiusi, Colle di Val d'Elsa, Gaiole in Chianti, Montalcino,
Montepulciano, Monteriggioni, Monteroni d'Arbia, Monticiano, Murlo, Piancastagnaio, Pienza, Poggibonsi,
Radda in Chianti, Radicofani, Radicondoli, Rapolano Terme, San Casciano dei Bagni, San Gimignano, San Quirico d'Orcia,
Sarteano, Sinalunga, Sovicille, Torrita di Siena, Trequanda,

Bagno di Romagna, Bicchio, Borgo San Dalmazzo, Borgo San Giacomo, Borgo San Martino, Borgo San Siro, Calenzana,
Campi Salentina, Carpi, Reggiolo, Castelfranco, Cerreto d'Asti, Cerreto d'Esi, Cerreto di Spoleto, Cerreto Grue,
Cerreto Laziale, Cerreto Sannita, Figline Vegliaturo, Fiorenzuola, Fiorenzuola d'Arda, Incisa Scapaccino, Londra,
Montalone, Montelupo Albese, Montelupone, Palazzolo, Palazzolo Acreide, Palazzolo dello Stella, Palazzolo sull'Oglio,
Palazzolo Vercellese, Pelagie, Rignano Flaminio, Rignano Garganico, San Cassiano, Sesto al Reghena, Sesto Calende,
Sesto Campano, Sesto ed Uniti, Sesto San Giovanni, Sestola, Sestri, Sestri Levante, Valenzano, Vinchio
`;

/** The regions but our own. */
const regions = `Abruzzo, Basilicata, Calabria, Campania, Emilia Romagna, Emilia-Romagna, Friuli Venezia Giulia, Lazio, Liguria,
Lombardia, Marche, Molise, Piemonte, Puglia, Sardegna, Sicilia, Trentino, Trentino Alto Adige, Umbria, Valle d'Aosta, Veneto`;

const namesIn = (text: string) =>
  text
    .split(",")
    .map((place) => place.trim().replace(/\s+/gu, " "))
    .filter((place) => place !== "");

export const otherRegions: readonly string[] = namesIn(regions);

export const otherPlaces: readonly string[] = namesIn(places);
