namespace ChatBriefing.Index;

/// <summary>French words with the parts of speech they can be, the likelier one first.</summary>
internal static class FrenchWords
{
    /// <summary>The words that can be listed in full; elided ones are told apart by their apostrophe.</summary>
    public const string Closed = """
        Determiner+Pronoun: le la les
        Determiner: un une ce cet cette ces chaque quelque quelques plusieurs divers maints tel telle tels telles
        Determiner+Preposition: des
        Determiner+Adjective: tout toute tous toutes aucun aucune certains certaines
        Possessive+Pronoun: leur leurs
        Possessive: mon ma mes ton ta tes son sa ses notre nos votre vos
        Pronoun+Verb: je tu il elle on ils elles me te se y ça cela nous vous
        Pronoun: lui eux moi toi soi cela ceci ça celui celle ceux celles chacun
        chacune quelqu'un rien personne
        Preposition+Pronoun: en
        Wh+Verb: qui
        Negation+Verb: ne
        Wh: qui quoi dont où quel quelle quels quelles lequel laquelle lesquels lesquelles duquel auquel desquels desquelles quand comment
        pourquoi combien
        Subordinator: que lorsque puisque quoique si comme
        Subordinator: car parce
        Preposition: de du d à au aux dans par pour sur sous avec sans entre vers chez contre depuis pendant avant après jusque dès
        selon parmi hors devant derrière durant malgré outre envers via sauf voici voilà lors près jusqu
        Negation: guère pas non jamais
        Conjunction: et ou mais ni or donc soit
        Auxiliary+Noun: été être avoir pouvoir devoir
        Auxiliary: est sont était étaient étais étions fut furent sera seront serait seraient suis es êtes sommes soient être étant
        été ai as a avons avez ont avais avait avaient eut eurent aura auront aurait auraient eu eue eus avoir ayant ait aient eût fût
        Auxiliary+Verb: peut peuvent pouvait pouvaient pourra pourront pourrait pourraient pouvoir pu put purent doit doivent devait devaient
        devra devront devrait devraient devoir dû dut durent veut veulent voulait voulaient vouloir voulut va vont allait allaient
        peux dois veux puisse puissent
        Adverb: plus moins très trop aussi même encore déjà ici là alors ainsi puis ensuite enfin toujours souvent parfois bien mal
        mieux peu beaucoup assez tant tellement presque environ surtout notamment cependant toutefois néanmoins pourtant
        hier aujourd'hui hui demain tard tôt autrefois maintenant désormais auparavant bientôt longtemps ensemble ailleurs partout
        loin seulement autour ci quasi plutôt jadis naguère quelquefois dehors dedans dessus dessous davantage certes
        effet fois tandis
        """;

    /// <summary>Verb forms that endings do not tell.</summary>
    public const string Verbs = """
        Verb+PastVerb: atteint transcrit fait dit produit conduit construit détruit écrit inscrit décrit réduit traduit introduit permis
        Noun+PastVerb: parti partie mort morte arrivée entrée marché traité levée montée portée pensée sortie découverte mise prise
        tenue vue reprise conduite crue élu comté arrêté énoncé
        Noun+Verb: limite massacre commande coupe critique date menace dispute manque recherche remarque réforme risque triomphe
        vote révolte récolte élève ferme arme adresse capture chute copie échange écoute fabrique juge livre mesure offre pêche pratique rêve
        trouble base double excuse programme presse franchise marche forme place cause règle lutte aide note danse charge compte influence marque signe demande rencontre
        annonce étude visite présence conserve voyage attaque montre crise chasse garde réserve peine porte part reste
        Verb: rappelle rappellent accepter accorder accumuler accuser activer adapter adopter adresser agiter aider aimer allumer améliorer amener
        animer apporter apprécier approcher assassiner assister attaquer attribuer attirer autoriser avancer baisser blesser brûler cacher capturer
        causer cesser changer chanter chuter citer commander combiner composer concentrer condamner confirmer conserver consommer consulter
        contester contribuer contrôler coûter couper critiquer cultiver danser débarquer débuter déclencher décorer découper
        délivrer démissionner démontrer dénoncer dépasser déplacer déposer détacher détester déterminer deviner diffuser diminuer diriger
        discuter disputer distribuer dominer dresser durer échapper échouer éclater écouter écraser éditer éduquer effectuer élaborer
        éliminer emmener empêcher emporter employer emprunter enfermer engager enlever enregistrer enseigner enterrer entourer
        entretenir envahir envoyer épouser éprouver espérer essayer estimer éviter examiner exécuter exercer exiger exploiter explorer
        exporter exposer exprimer fabriquer favoriser fermer figurer filmer financer fixer fonder fonctionner fréquenter gagner générer
        glisser gouverner habiter hériter hésiter illustrer imaginer imiter imposer imprimer incarner indiquer influencer
        informer inspirer installer intégrer interpréter interroger inventer inviter isoler jurer juger lancer laisser libérer limiter
        livrer loger louer maintenir manger manifester manquer marier massacrer menacer mériter modeler monter négliger
        nécessiter noter nourrir observer opposer ordonner organiser oser pardonner patienter perfectionner persuader peupler piloter
        placer planifier plonger posséder pousser pratiquer précéder précipiter préparer préciser prêter préserver présider prier priver procéder
        proclamer profiter progresser prolonger prononcer protéger prouver puiser ramener rappeler rassembler réaliser récolter
        récompenser récupérer rédiger refléter réformer régner rejeter relever remarquer remonter rencontrer renforcer renoncer
        renverser réparer repérer répandre reporter reposer représenter réserver résister respecter ressembler résulter retirer retourner
        retrouver réveiller révéler rêver risquer sauver séjourner séparer signaler signer simuler souhaiter soulever souligner soutenir
        supporter supposer supprimer surveiller susciter tester témoigner terminer tourmenter traduire traîner traiter transporter
        traverser triompher trouver tuer unir utiliser valider varier vendre venger verser visiter voler voter voyager hérite brûle teste précise étudier publier oublier varier lier relier négocier apprécier bénéficier marier copier crier prier plier confier fait font faisait faisaient fit firent fera feront ferait faire dit disent disait disaient dire dirent vient viennent venait
        venaient vint vinrent venir tient tiennent tenait tenaient tint tinrent tenir devient deviennent devint devinrent devenir prend
        prennent prenait prit prirent prendre met mettent mettait mit mirent mettre sait savent savait savoir sut voit voient voyait
        voir vit virent vivent vivait vivre suit suivent suivait suivit suivre perd perdent perdit perdre rend rendent rendait rendit rendre
        naît naissent naquit naître meurt meurent mourut mourir reçoit reçoivent reçut reçurent recevoir écrit écrivent écrivait
        écrivit écrire lit lisent lire connaît connaissent connut connaître croit croient croire crut paraît parut paraître part
        partent partit partir sort sortent sortit sortir sert servent servit servir permet permettent permettait permit permettre
        comprend comprennent comprenait comprendre reste restent trouve trouvent compte comptent existe existent donne donnent
        porte portent passe passent joue jouent commence commencent continue continuent appelle appellent semble semblent
        représente représentent constitue constituent utilise utilisent considère considèrent possède possèdent présente présentent
        demande demandent forme forment crée créent reçoit obtient obtiennent obtint obtenir contient contiennent contenait contenir
        appartient appartenait appartenir produit produisent produire conduit conduisent conduire construit construisent construire détruit détruire
        ouvre ouvrent ouvrir couvre couvrent couvrir offre offrent offrir souffre souffrir montre montrent explique expliquent
        permet provoque provoquent annonce annoncent décide décident refuse refusent propose proposent participe participent quitte
        quittent dirige dirigent occupe occupent compose composent dispose disposent entraîne entraînent désigne désignent
        remporte remportent atteignent atteindre craint rejoint rejoignent rejoindre défend défendre vend vendent vendre
        attend attendent attendre répond répondent répondre descend descendre dépend dépendent dépendre étend étendre bat battent
        battre combat combattre vaut valent valoir faut fallait falloir concerne concernent déclare déclarent affirme affirment
        estime estiment pense pensent parle parlent arrive arrivent entre rentre exerce travaille travaillent vise visent
        garde gardent tombe tombent tourne tournent tire tirent pose posent touche touchent reprend reprennent publie publient étudie
        accueille accueillent accueillir abrite abritent comporte comportent remplace remplacent succède épouse bénéficie
        situe situent divise divisent trouvait développe développent apparaît apparaissent apparaître disparaît disparaître
        établit établissent élit finit finissent agit agissent réunit réunissent fournit choisit subit remplit définit
        transforme distingue caractérise marque influence compare ajoute cherche évoque évoquent raconte décrit décrivent décrire
        inscrit inscrire assure consacre consiste consistent correspond correspondent correspondre regroupe nomme tente tend tendent
        lance évolue augmente diminue repose préfère gère mène mènent lève achète rejette jette révèle espère siège répète
        vivra viendra faudra pourra aller agir courir dormir mentir sentir vêtir fuir tenir acquérir conquérir
        PastVerb: su sus née née nés nées morts pris prises mis mises vu vus vues venu venue venus venues devenu devenue
        devenus devenues tenu tenus tenues connu connue connus connues reçu reçue reçus reçues lu lus vécu vécus perdu
        perdue perdus perdues rendu rendue rendus rendues vendu vendue vendus vendues répondu descendu entendu attendu battu battue battus
        obtenu obtenue obtenus contenu maintenu soutenu soutenue voulu cru élu élue élus élues dissous résolu convaincu vaincu vaincus
        ouvert ouverte ouverts ouvertes couvert couverte couverts couvertes offert offerte découvert découverts souffert
        écrit écrite écrits écrites décrit décrite inscrit inscrite inscrits produit produite produites construit construite
        construits construites détruit détruite détruits détruites conduit réduit réduite réduits traduit traduite
        introduit introduite séduit permis promis soumis soumise soumis compris comprise compris appris repris surpris
        transmis transmise admis admise conquis conquise acquis acquise assis atteint atteinte peint peinte peints craint
        fait faite faits faites dit dite dits dites mû apparu apparue disparu disparue paru parue parus couru suivi suivie suivis suivies fini finie
        choisi choisie choisis réuni réunie réunis établi établie établis fourni fournie subi sorti sortis
        senti servi servie bâti bâtie saisi rempli remplie défini définie définis accompli réussi affaibli agrandi enrichi
        élargi envahi puni trahi guéri nourri nourrie interdit interdite interdits maudit extrait extraite
        """;

    /// <summary>Nouns and adjectives that endings would misplace.</summary>
    public const string Others = """
        Noun: tunnel accent duel hôtel serpent appétit transit déficit habit répit menu tissu individu revenu magma choléra droit cinéma opéra caméra panorama agenda éther hamster laser leader cancer reporter chant enfant stade année an jour mois siècle heure temps pays fils corps cours bras dos pas fois bois poids prix voix croix paix choix noix
        palais procès succès progrès accès excès congrès décès repas tapis avis cas sens univers discours parcours secours recours
        concours héros commerce ville mer père mère frère terre guerre pierre lettre être ministère caractère rivière lumière
        manière matière frontière carrière première chambre nombre membre titre livre arbre ombre centre théâtre maître ministre
        registre ordre cadre genre verre affaire histoire victoire territoire mémoire laboratoire gloire répertoire dictionnaire
        anniversaire salaire notaire maire dinosaure nature culture littérature architecture peinture agriculture structure mesure
        figure voiture créature température écriture ouverture lecture aventure facture procédure nourriture chevalier premier
        dernier métier quartier papier janvier février hiver fer enfer fier hier cuivre chiffre montagne offre oeuvre œuvre manœuvre
        monastère cimetière bière bibliothèque empire navire rire plaisir avenir souvenir désir loisir pouvoir devoir savoir
        soir espoir miroir cuir zéphyr officier ouvrier banquier atelier chantier courrier fermier cavalier escalier panier foyer
        loyer danger boulanger berger verger étranger passager dîner souper musée lycée trophée armée journée soirée idée durée
        entrée arrivée vallée fée épée pensée marée lever café marché traité député comité côté été cité pré blé thé degré
        abbé canapé clergé péché congé conseil travail bétail soleil régime système problème thème poème phénomène scène
        siècle article peuple exemple temple couple siège collège privilège homme femme somme roi loi foi fois droit endroit
        tribunal journal général animal hôpital canal capital cheval métal signal total local bal festival carnaval cardinal mal
        amiral maréchal moment monument document instrument argument élément appartement département parlement gouvernement
        mouvement bâtiment établissement développement enseignement événement changement traitement sentiment logement jugement
        argent agent président client accident incident continent occident orient parent patient talent vent cent dent
        enfant étudiant éléphant diamant instant géant restaurant habitant commandant assistant montant courant printemps sang champ
        chef nom mot mont pont port fort nord sud est ouest fin vie mort part partie sortie suite face base race place
        découverte mise prise tenue vue reprise conduite atteinte jeu feu lieu milieu dieu cheveu neveu eau bateau château
        tableau niveau bureau réseau cerveau nouveau chapeau plateau drapeau oiseau fait produit écrit récit bruit nuit fruit circuit
        débit crédit profit esprit conflit lit édit délit dépit bras statut début bout but coût goût août salut tribu vertu
        mode code monde ombre langue rue avenue statue issue étendue lieue revue zone ligne signe église personne colonne
        image page âge village voyage ouvrage passage usage langage visage mariage partage étage siège
        Adjective+Gerund: suivant vivant
        Adjective: particulier particulière brève bref prêt prête juste maintes grand grande grands grandes petit petite petits petites bon bonne bons bonnes mauvais mauvaise beau belle beaux
        belles nouveau nouvelle nouveaux nouvelles vieux vieille vieil jeune jeunes haut haute hauts hautes bas basse long longue longs
        longues court courte gros grosse fort forte forts fortes premier première premiers premières dernier dernière derniers dernières seul
        seule seuls seules autre autres même mêmes propre propres ancien ancienne anciens anciennes certain certaine blanc blanche noir noire
        rouge vert verte bleu bleue jaune gris grise plein pleine libre rare simple double unique célèbre riche pauvre large étroit
        important importante importants importantes différent différente différents différentes principal principale principaux
        principales national nationale nationaux nationales général générale générales social sociale sociaux sociales politique
        politiques économique militaire militaires public publique publics publiques privé privée royal royale international internationale local locale
        locaux locales mondial mondiale central centrale présent présente récent récente suivante suivants suivantes
        précédent précédente permanent excellent violent puissant puissante vivante moderne populaire nucléaire
        scientifique humain humaine humains humaines saint sainte possible impossible nécessaire difficile facile utile
        nombreux nombreuse nombreuses chaud froid froide pur pure sûr dur dure vrai vraie faux fausse égal égale inférieur
        supérieur supérieure extérieur intérieur majeur mineur meilleur meilleure pire moindre divers diverse diverses
        courant courante proche proches lointain prochain prochaine futur future passé entier entière complet complète
        catholique religieux religieuse juif juive chrétien chrétienne musulman musulmane
        PluralNoun: jeux lieux feux milieux dieux cheveux neveux vœux gens yeux cieux travaux journaux animaux hôpitaux canaux chevaux métaux ans jours années mois moeurs mœurs
        """;
}
