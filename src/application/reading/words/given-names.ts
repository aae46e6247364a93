// SPDX-License-Identifier: EUPL-1.2
/** Common Italian given names, folded: who is called so is a person, whatever follows. */
export const givenNames: ReadonlySet<string> = new Set(
  `adele adriana adriano agnese alberto alessandra alessandro alessia alessio alfredo alice ambra amedeo andrea angela
  angelo anita anna annalisa antonella antonio arianna arturo aurora barbara beatrice benedetta bianca bruno camilla carla
  carlo carlotta caterina cecilia chiara cinzia claudia claudio corrado cosimo cristian cristiana cristiano cristina
  daniela daniele dario davide debora diego donatella duccio edoardo elena eleonora elia elisa elisabetta emanuela emanuele
  emilio emma enrico enzo erika ettore eugenio eva fabio fabrizio federica federico ferdinando filippo flavia flavio
  franca francesca francesco franco gabriele gabriella gaia giacomo giampaolo giampiero giampietro gianni giancarlo gianfranco gianluca gianmarco gianpaolo gino giorgia
  giorgio giovanna giovanni giulia giuliana giuliano giulio giuseppe giuseppina gloria grazia graziano guido ida ilaria
  irene isabella ivan ivana jacopo lapo laura lavinia leonardo letizia lidia liliana lisa livia loredana lorella lorenza lorenzo
  luca lucia luciana luciano lucrezia luigi luisa manuela mara marcello marco margherita maria mariangela marina mario
  marta martina massimiliano massimo matilde matteo mattia maurizio mauro michela michele milena mirella mirko monica
  nadia neri niccolo nicola nicoletta noemi olga orietta ornella paola paolo patrizia pietro raffaele raffaella renato
  renzo riccardo rita roberta roberto rodolfo romano rosa rosanna rossana rossella sabrina samuele sandra sandro sara
  serena sergio silvano silvia silvio simona simone sofia sonia stefania stefano susanna tania tatiana teresa tiziana
  tiziano tommaso umberto valentina valeria valerio vanessa vanna vera veronica vincenzo viola virginia vittoria vittorio
  walter`.split(/\s+/u),
);
