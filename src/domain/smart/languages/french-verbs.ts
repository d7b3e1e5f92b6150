// French verbs of goals and the nouns made from them, by what they say about the number or the work.
import type { VerbTag } from './language-pack.ts';

export const frenchVerbs = {
  raise: `augmenter, accroître, hausser, élever, relever, développer, étendre, doubler, tripler, quadrupler, croître,
    renforcer, multiplier, maximiser, intensifier, accélérer, booster, faire croître, faire progresser, faire grimper,
    faire monter, monter, progresser, gagner en, élargir, augmentation, hausse, accroissement, croissance, dynamiser,
    stimuler, rehausser, grimper`,
  lower: `diviser par deux, réduire, diminuer, baisser, abaisser, raccourcir, diviser, limiter à, couper, minimiser, faire baisser,
    faire chuter, faire descendre, descendre, alléger, économiser, éliminer, supprimer, réduction, baisse, diminution,
    rogner, comprimer, chuter`,
  keep: `maintenir, garder, conserver, tenir, rester, stabiliser, plafonner, limiter, préserver, ne pas dépasser, assurer,
    garantir, maintien, contenir`,
  add: 'gagner, ajouter',
  win: `signer, conclure, générer, acquérir, attirer, vendre, obtenir, recruter, décrocher, remporter, collecter, recueillir,
    recevoir, convertir, activer, fidéliser, réserver, enregistrer, qualifier, encaisser, récupérer, reconquérir,
    rapporter, inscrire, parrainer, capter, conquérir, sécuriser, acquisition, renouveler`,
  reach: 'atteindre, dépasser, franchir, parvenir à, arriver à, toucher, réaliser',
  improve:
    'accélérer, améliorer, optimiser, perfectionner, affiner, fluidifier, simplifier, bonifier, amélioration',
  move: `passer, faire passer, porter, amener, faire, devenir, être, avoir, viser, changer, transformer, rendre, donner,
    mettre, ramener, pousser, conduire, impulser, piloter vers, avancer`,
  make: `rédiger, écrire, publier, lancer, migrer, construire, concevoir, refondre, livrer, organiser, animer, héberger,
    envoyer, poster, enregistrer une, filmer, tourner, préparer, planifier, implémenter, installer, intégrer, configurer,
    automatiser, traduire, localiser, rafraîchir, mettre à jour, finaliser, terminer, déployer, mettre en place,
    mettre en œuvre, mettre en ligne, réaliser une, réaliser un, mener, conduire une, exécuter, introduire, piloter,
    tester, embaucher, recruter un, recruter une, former, coacher, interviewer, sonder, auditer, analyser, étudier,
    évaluer, participer à, sponsoriser, présenter, soumettre, définir, documenter, nettoyer, consolider, remplacer,
    changer de, distribuer, retravailler, remanier, compiler, acheter, commander, négocier, réorganiser, moderniser,
    standardiser, renommer, imprimer, connecter, fusionner, appeler, contacter, visiter, promouvoir, diffuser,
    lancement, publication, refonte, migration, mise en place, rédaction, organisation, tenir un, tenir une, rebâtir,
    cartographier, segmenter, monter un, monter une`,
  produce:
    'créer, produire, fournir, établir, bâtir, ouvrir, commencer, élaborer, proposer, création, générer un',
  assist: `soutenir, aider, accompagner, assister, travailler sur, travailler, travailler avec, se concentrer, explorer,
    enquêter, coordonner, communiquer, gérer, suivre, surveiller, contribuer, discuter, conseiller, continuer, poursuivre,
    s'occuper, collaborer, investir dans, encourager, participer, superviser, appuyer, essayer de, tenter de, veiller à,
    entretenir, soutien, accompagnement, se focaliser`,
  discover:
    'mesurer, découvrir, déterminer, identifier, quantifier, benchmarker, connaître, évaluer le, évaluer la, mesure de',
} satisfies Record<VerbTag, string>;
