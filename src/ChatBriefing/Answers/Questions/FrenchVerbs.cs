namespace ChatBriefing.Answers.Questions;

/// <summary>French verbs, by their infinitives.</summary>
internal static class FrenchVerbs
{
    /// <summary>Separated by white space.</summary>
    public const string Infinitives = """
        abandonner abattre aborder abriter absorber accepter accompagner accomplir accorder accourir accroître accueillir accumuler accuser accéder accélérer acheter achever achopper
        acquérir activer adapter adhérer admettre admirer adopter adresser affecter affirmer affronter aggraver agir agiter agrandir aider aimer ajouter alerter alimenter aller allumer
        alléguer amener amorcer améliorer aménager analyser animer annoncer annuler apaiser apercevoir apparaître appartenir appeler appliquer apporter apprendre approcher approuver
        approvisionner apprécier appuyer arborer armer arriver arrêter articuler assassiner assembler assister assiéger assumer assurer astreindre attacher attaquer atteindre attendre
        attirer attraper attribuer auditer augmenter autoriser avancer avertir avouer baisser bannir baptiser battre blesser bloquer boire bombarder bouger brandir briser brûler bâtir
        bénéficier cacher calculer capituler capturer casser causer certifier cesser changer chanter chasser chercher choisir chuter circuler citer classer collaborer collecter coller
        combattre combiner combler commander commencer commettre communiquer commémorer comparaître comparer compléter comporter composer comprendre compromettre compter concentrer concerner
        concevoir conclure concourir concurrencer condamner conduire confier confirmer confisquer confondre confronter conférer connaître conquérir consacrer conseiller consentir conserver
        considérer consommer constater constituer construire consulter contenir contester continuer contourner contraindre contredire contribuer contrôler convaincre convenir convertir
        convoquer coopérer copier correspondre corrompre couler couper courir couronner couvrir coïncider coûter creuser crier critiquer croire croître créer cuisiner cultiver céder célébrer
        danser dater demander demeurer descendre desservir dessiner destituer devenir deviner devoir diffuser différer diminuer dire diriger discuter disparaître disposer disputer dissimuler
        dissoudre distribuer diviser divorcer dominer donner dormir doubler dresser durer débarquer débattre débuter décerner décevoir décider déclarer déclencher décorer découper découvrir
        décrire décéder défendre définir dégrader délimiter délivrer délocaliser démarrer démentir démissionner démolir démontrer dénombrer dénoncer dépasser dépendre dépenser déplacer
        déployer déposer déposséder dépouiller dériver désarmer désertifier désigner désirer détacher détecter détenir déterminer détester détruire dévaster développer dévoiler dévorer
        effectuer effondrer embarquer embaucher emmener emparer employer emporter emprisonner emprunter empêcher encercler encourager endommager endormir enfermer enfreindre engager
        engendrer enlever enquêter enregistrer enrichir enseigner entamer entendre enterrer entourer entraîner entrer entretenir envahir envisager envoyer escorter espionner espérer essayer
        estimer examiner exclure exercer exhorter exhumer exiger exister expliquer exploiter explorer exploser exporter exposer exprimer expulser expédier expérimenter extraire exécuter
        fabriquer faciliter faillir favoriser façonner fermer figurer filmer financer finir fixer fleurir flotter fonctionner fonder forcer former fournir franchir frapper freiner fréquenter
        fuir fusionner fêter gagner garantir garder geler glisser gouverner grandir gravir grimper guérir générer gérer habiller habiter heurter honorer hériter hésiter identifier ignorer
        illustrer imaginer imiter immatriculer immigrer impliquer importer imposer imprimer inaugurer incarcérer incarner inciter inclure inculper indiquer induire infecter influencer
        informer inhumer inonder inscrire insister inspirer installer instaurer instituer instruire interdire interpeller interpréter interroger interrompre intervenir introduire intégrer intéresser
        inventer investir inviter isoler jeter joindre jouer juger jurer laisser lancer lever libérer licencier lier limiter limoger lire livrer localiser loger louer lutter lâcher léguer
        maintenir manger manifester manquer marcher marier marquer massacrer maîtriser menacer mener mentionner mentir mesurer mettre migrer mobiliser modeler moderniser modifier monter
        montrer mourir munir mériter mûrir nager naviguer naître nier nommer noter nourrir nécessiter négliger négocier obliger observer obtempérer obtenir obéir occasionner occuper octroyer
        offrir opposer opter opérer ordonner organiser orienter oser oublier ouvrir paralyser paraître parcourir pardonner parler parrainer participer partir parvenir passer patienter
        patrouiller payer peindre penser percer percevoir perdre perfectionner permettre persuader perturber peser peupler photographier piller piloter placer plaider plaindre planifier
        planter pleurer plier plonger polluer pomper porter posséder poster poursuivre pousser pouvoir pratiquer prendre prescrire prier priver proclamer procéder produire profiler profiter
        programmer progresser prohiber projeter prolonger promettre promouvoir prononcer proposer prospérer protester protéger prouver provenir provoquer précipiter préciser précéder prédire
        préférer prélever préparer préserver présider prétendre prévenir prévoir prêter publier puiser punir périr quantifier quitter raffiner rallier ramener rappeler rapporter rassembler
        ratifier rattacher ravager ravitailler rebaptiser rebâtir recenser recevoir rechercher recommander reconnaître reconstruire recourir recouvrir recruter recueillir reculer refléter
        refuser regarder rejeter rejoindre relancer relever relier relire relâcher remanier remarquer remettre remonter remplacer remplir remporter remédier rencontrer rendre renfermer
        renforcer renier renommer renoncer rentrer renverser renvoyer repartir reporter reposer reprendre reproduire représenter repérer requérir respecter ressembler ressentir ressortir
        restaurer rester restreindre retarder retenir retirer retourner retrouver revendiquer revenir reverser rire risquer rompre réaffirmer réagir réaliser réclamer récolter
        récompenser récupérer rédiger réduire réformer réfugier régner rénover répandre réparer répondre réquisitionner réserver résider résister résoudre résulter résumer rétablir réunifier
        réunir réussir réveiller révéler réélire rêver saisir saluer sanctionner sauter sauver savoir sceller sculpter secourir sentir servir signaler signer signifier simuler siéger soigner
        sombrer sortir souffrir souhaiter soulever souligner soumettre soupçonner sourire souscrire soutenir spécialiser stationner stimuler stocker stopper structurer subir subsister
        substituer subvenir subventionner succéder suggérer suivre supplanter supporter supposer supprimer surgir surnommer surpasser surplomber surprendre surveiller survenir
        survivre susciter suspecter suspendre symboliser séduire séjourner sélectionner séparer tarir taxer teindre tendre tenir tenter terminer tester tirer tisser tolérer tomber totaliser
        toucher tourmenter tourner traduire trahir traiter trancher transformer transférer transmettre transporter traquer travailler traverser traîner triompher tripler trouver tuer
        télécharger témoigner unir usurper utiliser vacciner vaincre valider valoir varier vendre venger venir verdir verrouiller verser vieillir violer viser visiter vivre voir voler voter
        vouloir voyager vénérer vérifier écarter échanger échapper échouer éclairer éclater économiser écouter écraser écrire édifier éditer éduquer élaborer élargir élever éliminer élire
        élucider émigrer épouser éprouver équiper ériger établir éteindre étendre étudier évacuer évaluer éviter évoluer évoquer ôter
        """;
}
