namespace ChatBriefing.Index;

/// <summary>English words with the parts of speech they can be, the likelier one first.</summary>
internal static class EnglishWords
{
    /// <summary>The words that can be listed in full.</summary>
    public const string Closed = """
        Determiner: a an the every
        Determiner+Pronoun: this these those some any each many few several both all another either neither enough
        Determiner+Adverb: more most less least much
        Subordinator+Determiner: that
        Possessive: my our your his its their whose
        Possessive+Pronoun: her
        Pronoun: i me we us you he him she it they them myself ourselves yourself yourselves himself herself itself themselves
        ours yours hers theirs someone somebody something anyone anybody anything everyone everybody everything
        nobody nothing none ones others i'm you're we're they're he's she's it's that's there's i've you've we've they've
        i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll we'll they'll
        Wh+Verb: who which what
        Wh: whom when where how why whatever whoever whichever wherever whenever who's what's where's
        Auxiliary: be am is are was were been being have has had having isn't aren't wasn't weren't haven't hasn't hadn't ain't
        Auxiliary+Verb: do does did will would shall should can could may might must ought cannot don't doesn't didn't can't
        couldn't won't wouldn't shouldn't mustn't mightn't
        Negation: not no never
        Conjunction: and or but nor yet plus
        Subordinator: because whilst although though while whereas if unless whether than lest
        Preposition+Subordinator: as before after since until till once
        To+Preposition: to
        Preposition: of in on at by for with from into onto upon about against between among amongst through during above below
        under over near toward towards via per within without across along around behind beyond despite except throughout
        alongside amid besides beside beneath underneath inside outside concerning regarding including following like unlike
        due versus vs circa aboard atop round
        Adverb+Preposition: up out off down past opposite
        Adverb: here there also just only very too so then else again further now ever however therefore thus hence indeed
        instead perhaps maybe often sometimes always usually soon later still already almost quite rather even away back
        together apart ahead abroad today yesterday tomorrow tonight ago thereby therein moreover furthermore nevertheless
        nonetheless meanwhile otherwise somewhat somewhere anywhere everywhere elsewhere nowhere afterwards afterward forward
        forwards backward backwards upwards downwards twice thrice once overnight overseas well etc ie eg seldom far altogether
        alike aside likewise somehow anyway forever beforehand thereafter henceforth whereby wherein formerly i.e e.g
        """;

    /// <summary>Verbs in their base form, past forms that rules cannot tell, and words that look like verbs and are none.</summary>
    public const string Verbs = """
        PastVerb: went gone came became began begun bent bound bit bitten bore borne born broke broken brought built burnt bought
        caught chose chosen crept dealt done drew drawn dreamt drank drunk drove driven ate eaten fell fallen fed fought fled flew flown
        forbade forbidden forgot forgotten forgave forgiven froze frozen got gotten gave given grew grown hung heard hid hidden
        held kept knelt knew known laid led lent lost made meant met paid rode ridden rang rung rose risen ran said sang sung
        sank sunk sat sought sold sent shook shaken shone shot shrank shrunk slept slid spoke spoken spent spun stood stole
        stolen stuck struck swore sworn swept swam swum swung took taken taught tore torn told threw thrown understood
        woke woken wore worn wove woven won withdrew withdrawn wrote written undertook undertaken overthrew overthrown
        overtook overtaken foresaw foreseen upheld misled seen shown proven sewn sown stung clung flung slain strove beaten
        arose arisen awoke withstood oversaw overseen overcame outgrew rebuilt rewrote rewritten undergone underwent retook
        redrawn blown hewn bled bred dug wound undid shed gone
        PastVerb+Noun: thought found saw felt cut hit cast split spread set
        PastVerb+Adjective: left lit
        Verb+PastVerb: put become come let hurt shut overcome burst beat quit rid run read cost bet broadcast
        Verb: abolish accomplish cherish astonish banish furnish replenish extinguish perish sting cling fling wring accept accompany accuse achieve acknowledge acquire act adapt add adjust admire admit adopt advise affect afford
        agree allow allude alter amend announce annoy anticipate apologize appear apply appoint appreciate approve argue arise arrange arrest
        arrive ask assert assess assign assist assume assure attach attain attend attract avoid await ban become
        begin behave believe belong bind blame boast bother breed bring build bury buy calculate carry cease
        celebrate choose cite clarify coincide collaborate collapse collect combine come commemorate commence comment commit communicate compare
        compel compete compile complain complete compose comprise conceive concentrate conclude condemn conduct confess confine
        confirm confront connect conquer consider consist constitute construct consult consume contain continue contribute
        convert convey convince convict cooperate cope correspond create criticize damage deal declare decline
        decorate dedicate deem defeat defend define deliver demolish demonstrate denounce deny depart depend depict deploy deposit derive
        descend describe deserve destroy detect deter determine develop devote die differ differentiate dig diminish disagree
        disappear discover discuss dismiss disperse display dissolve distinguish distribute divide donate dominate draw
        eat edit educate elect eliminate embrace emerge emit emphasize employ enable enact encounter encourage engage enhance enjoy
        ensure enter entertain entitle equip erect escape establish evaluate evolve examine exceed exchange exclude execute
        exhibit exist expand expect expel experience explain explode exploit explore expose express extend facilitate fail fall
        feed feel fight fill find finish flee focus follow forbid forget forgive form foster freeze fulfil fulfill
        gain gather generate get give go govern grant grow happen hear help hide hinder hire hold hope identify
        ignore illustrate imagine impose improve include incorporate increase indicate induce infect influence inform inhabit
        inherit inhibit initiate injure insert insist inspire install integrate intend interact interpret intervene introduce invade
        invent invest investigate invite involve join justify keep kill know lack launch lay lead learn leave lend liberate lie
        locate lose maintain make manage marry mean measure meet mention merge migrate modify motivate move multiply need
        negotiate nominate note notice obey object obtain occupy occur offer operate oppose oppress order organize organise originate
        outlaw overlook overthrow oversee owe own participate pay perceive perform permit persuade populate portray possess postpone pour
        practise praise pray precede predict prefer prepare prescribe preserve pretend prevail prevent proceed proclaim produce
        prohibit promote propose prosecute protect prove provide publish punish pursue qualify raise reach react realize
        realise rebuild recall receive reckon recognize recognise recommend reconcile recover recruit reduce refer reflect refuse regain regard
        regulate reign reject rejoin relate relax release rely remain remember remind remove render renew repeat
        replace reply represent reproduce require resemble reside resign resist resolve respond restore restrict result resume retain retire
        retrieve reveal revise rise rule satisfy say scatter secure see seek seem seize select sell send separate serve settle
        shoot show sing sink sit solve speak specialize specify spend stand stay steal stem stimulate strengthen
        strike struggle submit succeed sue suffer suggest suit summarize supervise suppose suppress surpass surrender surround survive
        suspect suspend sustain swear take teach tear tell tend terminate testify thank think threaten thrive throw tolerate transcend transform
        translate transmit treat trigger trust try undergo understand undertake unify unite unveil urge utilize vary venture verify violate
        visit wait want warn weaken wear wish withdraw withstand wonder worry write yield avenge behead bless
        bestow borrow boost bounce brew broaden browse cling compensate comprehend concede conceal confer confiscate
        congratulate conserve contend contradict cultivate deepen defy delegate denote deport deprive disclose discourage disrupt
        dwell elaborate elevate embark embed empower endorse endure enforce enlarge enlist enrich ensue enroll entail envisage equate
        evade exaggerate exempt exert expire export fade flourish fluctuate forge formulate import
        impress inflict infringe inspect invoke irritate isolate lessen mediate narrate nourish nurture oblige overrun penetrate perpetuate
        persecute persist persevere plead pledge plunder ponder preach preclude preside prevail prolong provoke reaffirm rear
        recite reclaim refrain refute reinforce relieve relinquish relocate repel resent retreat reunite revoke revolve rid
        roam sail scream shed shiver signify simplify soar sow speculate spell stabilize stipulate strive subside substitute
        summon supplement tackle tempt tighten trace trade traverse undermine uphold vanish vow wander widen wield await align allocate
        Verb+Noun: say use make start win help live hold remain like love hate want need know see look hear ask let give go become seem
        call leave lead meet sit move play begin turn pay spend grow open walk offer remember consider appear buy serve send
        expect build fall kill raise pass sell require decide pull break thank receive agree allow hear follow stop catch throw
        drink drive drop ride sing sleep smoke push pick hang lift burn blow jump fly swim cook shake
        """;

    /// <summary>Words that are nouns as often as verbs.</summary>
    public const string NounsAndVerbs = """
        Noun+Verb: form cost display stay escape exchange finish focus increase decline defeat deposit launch mention
        praise rise struggle retreat boost export import pledge scream supplement convert convict suspect rule
        abuse access account address advance age aid aim alarm ally amount answer appeal approach arm attack attempt
        attribute award back balance base battle benefit bid blast block board bomb border branch bridge brush burden
        camp campaign cancer capture care case cause challenge change charge chart chase check circle claim clash
        clean climb close cloud coach code colour color comfort command compound compromise concern
        conflict contact content contest contract contrast control cook copy count couple course cover crack craft crash
        credit cross crowd crown cry cultivar curse curve cycle dance dash date debate debut decrease decree default
        delay demand design desire detail diet discount discipline discourse disguise dispute distance document doubt draft
        dream dress drift drill dust duel ease echo effect effort end engineer envy equal escort estimate excuse exercise exile exit
        experiment exploit extract eye face farm fashion fear feature fee field fight figure file film filter fine fire fish fit
        fix flag flash flight float flood flow fool force forecast frame function fund garden gift grade group guard guess guide
        halt hand handle harm harvest head heat highlight hike house hunt impact index influence insult interest interface
        interview issue jail joke journey judge kick kiss label lack land laugh layer leak lecture level limit line
        link list load loan lock log machine march mark market mask mass master match matter measure merit mine
        mistake mix model monitor motion murder name nest network number object offer order outline pace pack pain paint pair park
        part partner patent pattern pause peak permit phase phone photograph picture pilot pit place plan plant plot point
        police poll port pose position post pound power practice praise present press pressure price print
        process profile profit program programme progress project promise protest purchase purpose quarter question
        queue quote race raid rain range rank rate ratio reason rebel record reform refuge register release remark remedy rent
        repair report request rescue research reserve respect rest result return review reward ring riot risk
        role roll root round route row ruin rule rush sack sacrifice sail sample scale schedule score scale
        screen seal search seat sense sentence service shade shape share shelter shift ship shock shop shout
        show side siege sign signal silence site size ski skin slave slope smell smile snow sound
        source space spark speed spell spin sponsor spot spray spring stage stake stamp star start state station
        steam step stick stock storm strain stream stress stretch strike string structure study style subject suit sum
        supply support surface surprise surrender survey switch talk target task taste tax team
        term test text thirst threat ticket tie time title tone tool top total touch tour track trade trail train
        transfer transport trap travel treasure trend trial trick trip triumph troop trouble trust truth tunnel turn twist
        type upgrade uprising use value veto view visit voice volunteer vote voyage wage walk war wash waste watch water wave way
        weight welcome whisper witness wonder word work worship wound wrap yield zone delight delegate demise dive plunge murmur
        overlap overhaul bow boom bus cap cast chain champion channel class club coin comment commission crop drain document edge
        finance flower foot fuel gas gather germ glance ground guest hammer heap host ice initial institute ink iron kid lap
        load loop loss lunch map message milk mind mirror motor mount mouth nail narrow neck needle note nurse package page panel paper
        pass peace people phrase pile pipe pitch plate pocket pool prompt proof puzzle quiz rail reference region rope sand
        scene scheme script section shadow shell shoe shore shoulder sketch skill slice smoke spear spoil sport square staff stem
        stone store stop stuff symptom table tail tank tape temper toll trace treaty tree tribute trust tube tutor upset urge
        vacation vehicle venture wall warrant wheel wind wing wire wood treat tweet email
        """;

    /// <summary>Nouns and adjectives that their endings would misplace.</summary>
    public const string Nouns = """
        Noun+Gerund: building meeting feeling painting beginning ending warning training engineering funding housing clothing
        lighting parking printing ruling saying setting shipping spelling teaching understanding filing farming gathering
        heading hearing landing living marketing mining offering opening ranking rating reading recording shooting finding
        banking boxing cooking drawing fishing greeting manufacturing proceeding swimming writing gambling bearing breathing
        Noun: climate candidate certificate chocolate electorate senate template magistrate climate king thing spring string ring wing being wedding evening morning ceiling
        offspring sibling
        uprising upbringing dwelling

        savings stocking handwriting lightning
        surrounding wing blessing
        bed seed need deed breed greed creed speed weed feed shed sled hundred kindred watershed steed reed newlywed
        series species news physics mathematics economics politics athletics statistics ethics means headquarters
        business process access success congress progress process address mattress actress princess duchess witness wilderness
        bus gas lens bias atlas canvas virus census campus crisis basis analysis thesis emphasis axis oasis diabetes aids
        hospital capital festival journal animal metal mineral rival funeral canal survival removal proposal approval arrival
        goal deal refusal cathedral carnival coral denial disposal interval manual meal medal mammal portal renewal rental
        revival ritual scandal tribunal withdrawal terminal admiral betrayal burial dismissal jackal pedal petal proposal rehearsal
        music traffic topic critic fabric clinic logic mosaic republic mechanic plastic picnic rhetoric arithmetic
        epidemic pandemic antibiotic characteristic garlic tunic relic lyric comic attic cleric
        detective archive initiative perspective representative narrative motive olive directive incentive fugitive prerogative dive hive
        table cable vegetable constable fable bible handful family assembly anomaly monopoly jelly lily butterfly
        city river army party enemy story theory body country history century industry energy society
        order number power river water paper member leader player daughter character chapter letter border corner
        winter summer september october november december master winner soldier theatre centre center
        president government parliament department element moment document monument argument agent student accident event incident
        client parent patient continent talent percent cent tent content intent merchant tenant infant elephant servant giant
        restaurant descendant inhabitant immigrant participant consultant assistant lieutenant sergeant plant grant warrant infantry
        day year month week hour minute name life man woman boy girl child father mother brother son wife husband
        person place world school house home home land sea lake ocean island mountain hill valley forest desert coast
        language word book film movie song album band game team club season title role character novel poem
        law court king queen prince princess emperor empire kingdom dynasty throne church temple god religion priest bishop pope
        bank money tax cost price job office company firm factory market food bread meat fish fruit sugar salt oil
        gold silver steel coal wood glass cotton disease death birth age health doctor blood heart brain cell gene
        example problem idea fact question answer reason way part kind sort type area region province district village town
        bit lot majority minority rest couple tribe style half species art science field
        PluralNoun: seconds men women children people feet teeth mice lives wives leaves halves knives thieves selves police cattle
        phenomena criteria bacteria media data strata alumni fungi nuclei stimuli fans geese oxen sheep deer troops goods thanks
        clothes arms states united
        """;

    /// <summary>Adjectives and adverbs that no ending tells.</summary>
    public const string Adjectives = """
        Adjective+Adverb: little early late fast hard long straight first second third last next high low deep
        Adjective+Verb: open close clean clear free complete separate secure live present mature lower welcome moderate
        Adjective: harsh dual weary modest wild solid stiff steep dull bold brave calm severe acute chronic ripe dim extant multiple upcoming gross dwarf extra good bad big small large great old young new long short high low wide narrow deep shallow strong weak hard soft
        hot cold warm cool wet dry rich poor cheap true false real full empty early late fast slow quick heavy light dark bright
        clean dirty clear safe dangerous easy difficult simple complex same different other own such former latter next last main
        major minor senior junior important significant ancient modern recent current permanent independent dominant
        relevant subsequent frequent efficient sufficient apparent evident prominent excellent consistent violent innocent
        urgent brilliant constant distant elegant pregnant vacant reluctant abundant tolerant ignorant decent intelligent
        confident present absent convenient equivalent inherent magnificent persistent prevalent transparent adjacent coherent competent
        primary military literary secondary necessary temporary contemporary ordinary voluntary legendary monetary
        parliamentary extraordinary hereditary solitary elementary stationary evolutionary imaginary binary
        public private free open close common rare special whole entire single double triple alone alive dead
        sick ill healthy happy sad angry afraid busy famous likely unlikely able unable aware ready willing sure unsure worth
        similar familiar popular regular particular singular circular nuclear solar lunar polar molecular secular muscular
        southern northern eastern western central middle inner outer upper lower front rear right male female adult
        human royal holy sacred divine pure raw rough smooth thick thin tall flat round square sharp sweet bitter sour fresh
        grand huge vast tiny giant mere sheer utter very live direct indirect exact correct wrong strict severe mild gentle
        brief broad tight loose equal fair foreign native domestic civil urban rural remote local global mutual
        bigger larger smaller greater higher lower older younger newer longer shorter stronger weaker harder easier earlier
        richer poorer cheaper wider deeper faster slower heavier lighter warmer colder hotter better worse fewer closer nearer
        biggest largest smallest greatest highest lowest oldest youngest newest longest shortest strongest best worst earliest
        latest nearest wealthiest poorest fastest busiest tallest richest hardest deepest finest
        daily weekly monthly yearly friendly costly deadly lively ugly elderly lonely orderly scholarly timely
        united limited mixed sacred naked wicked rugged talented gifted skilled unprecedented armed
        wealthy noisy guilty worthy lengthy mighty tidy dusty hungry thirsty funny sunny rainy tricky lucky healthy
        extinct intact abstract compact perfect adequate accurate appropriate corporate separate immediate intermediate intimate
        legitimate moderate passionate private subordinate ultimate unfortunate elaborate desperate deliberate delicate
        obscure mature secure pure obese concrete complete obsolete discrete supreme extreme unique diverse reverse adverse
        sparse dense intense tense immense precise concise wise otherwise rife online offline prime fellow
        indigenous overall overseas mainstream subtle humble noble gay lesbian blind deaf mad crazy proud loud cruel loyal
        interesting existing surrounding remaining outstanding leading ongoing underlying neighbouring neighboring corresponding
        exciting boring striking emerging developing missing willing unwilling
        Adjective+Noun: individual official professional potential principal criminal moral original general national
        native executive objective alternative relative collective captive cooperative variable academic classic basic
        arctic catholic epic magic material total final local radical liberal conservative residential chemical physical medical musical
        intellectual republican democratic democrat christian muslim jewish past future opposite adult human male female
        equal ideal initial kind secret subject novel silver gold wooden cold dead evil minor constituent sedative
        electric public middle joint right light square key head chief top core
        Noun+Adjective: socialist communist capitalist nationalist fascist feminist buddhist marxist separatist royalist
        loyalist realist protestant hindu terrorist militant expert resident opponent component ingredient
        """;
}
