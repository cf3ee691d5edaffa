namespace ChatBriefing.Index;

/// <summary>English words by what they speak of: in lower case those that can be ordinary words, and apart from them those that count with a capital only.</summary>
internal static class EnglishClasses
{
    /// <summary>Common nouns, numbers, adverbs and adjectives; plurals are derived.</summary>
    public const string Words = """
        TimeUnit: seconds year day hour minute decade century month week millennium millennia era fortnight semester weekend night season period age generation
        NumberWord: one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
        nineteen twenty thirty forty fifty sixty seventy eighty ninety zero dozen several half couple pair many few score quarter
        majority minority thirds
        Ordinal: first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth last next
        Scale: hundred thousand million billion trillion
        Unit: km kilometer kilometre mile metre meter centimeter centimetre cm mm millimeter millimetre inch foot feet yard acre
        hectare tonne ton kg kilogram gram pound ounce lb mg litre liter gallon barrel percent percentage degree celsius fahrenheit kelvin
        watt kilowatt megawatt mw gw kw volt ampere hertz hz khz mhz ghz byte kilobyte megabyte gigabyte mb gb tb kb bit pixel mph kmh
        knot joule calorie ppm furlong fathom bushel cubic nm µm db
        Currency: dollar euro cent franc yen ruble rouble rupee yuan peso shilling pence penny usd eur gbp krone krona
        deutschmark naira dinar dirham lira riyal shekel baht livre ducat florin guilder kroner kronor crowns rand rands zloty
        forint cedi ringgit hryvnia rupiah birr kwacha taka
        Title: president senator king queen emperor empress captain minister prince princess mr mrs ms dr sir lord lady
        professor prof pope bishop archbishop cardinal governor mayor colonel lieutenant sergeant admiral commander chancellor sultan
        tsar czar duke duchess earl baron count countess secretary ambassador judge justice rev reverend saint st chairman
        chairwoman congressman premier pharaoh caliph emir khan shah viceroy marquis viscount deputy dame
        Occupation: doctor sheriff actor actress writer engineer author poet novelist journalist reporter editor teacher scientist physicist chemist biologist mathematician
        astronomer philosopher historian economist lawyer attorney physician surgeon nurse dentist pharmacist psychologist psychiatrist
        sociologist anthropologist archaeologist geologist geographer linguist botanist zoologist naturalist ecologist inventor
        architect designer artist painter sculptor photographer musician composer singer songwriter rapper pianist guitarist drummer
        violinist conductor dancer choreographer comedian filmmaker director producer screenwriter playwright dramatist presenter
        broadcaster journalist columnist critic publisher librarian translator politician diplomat lawmaker legislator statesman
        officer soldier warrior knight pilot sailor astronaut explorer navigator merchant trader banker businessman businesswoman
        entrepreneur accountant manager executive ceo founder owner investor farmer fisherman miner worker labourer laborer carpenter
        blacksmith baker butcher cook chef waiter tailor weaver driver mechanic electrician plumber builder policeman detective
        spy agent guard firefighter priest monk nun missionary theologian pastor preacher rabbi imam prophet player footballer
        athlete cricketer boxer wrestler swimmer cyclist runner golfer coach referee goalkeeper striker quarterback pitcher
        student scholar researcher professor lecturer programmer developer technician servant slave peasant king ruler monarch
        leader activist spokesman spokeswoman spokesperson analyst consultant adviser advisor expert official clerk gardener hunter
        magician youtuber blogger critic curator critic prosecutor
        PlaceNoun: city river village province street lake island town country region district county state mountain valley road
        avenue bridge park square port harbor harbour bay sea ocean coast beach desert forest peninsula capital suburb neighbourhood
        neighborhood territory kingdom empire nation republic colony canton municipality commune parish castle palace temple cathedral
        church mosque monastery abbey tower museum theatre theater stadium airport station hospital building house hotel prison
        border plain plateau hill volcano glacier waterfall creek stream canal gulf strait cape archipelago continent cave site
        area zone place location settlement metropolis downtown farm garden cemetery tomb fort fortress highway
        OrgNoun: company university party army band team ministry committee government organization organisation agency association
        institute institution college school corporation firm bank club league union council commission parliament congress senate
        court police navy department bureau board foundation society group federation confederation alliance coalition network
        newspaper magazine publisher studio label orchestra choir academy brigade regiment division squadron militia tribe
        dynasty charity startup bloc assembly cabinet administration
        Relation: father mother wife husband son daughter brother sister parent uncle aunt cousin nephew niece grandfather grandmother
        grandson granddaughter grandparent spouse widow widower partner stepfather stepmother sibling ancestor descendant heir
        fiancé fiancée twin
        PersonNoun: man woman men women people child children person boy girl baby adult human citizen resident member friend enemy
        victim inhabitant individual refugee immigrant settler pioneer survivor prisoner patient guest visitor tourist passenger
        colleague rival opponent successor predecessor candidate winner champion hero heroine guy gentleman kid teenager youth elder
        native voter supporter follower fan customer user population
        Time: today yesterday tomorrow tonight morning afternoon evening spring summer autumn winter early late ago now midnight noon recently
        currently formerly previously originally eventually finally soon later before after during until since when while then
        once nowadays meanwhile annually daily weekly monthly yearly earlier afterwards medieval ancient dawn dusk
        Cause: because due owing thus therefore hence caused cause causes causing led leading consequently reason reasons resulted resulting
        why thanks triggered
        Manner: through via using by means method methods technique way ways how
        Colour: red blue green yellow black white brown orange purple pink grey gray violet scarlet crimson beige turquoise indigo
        """;

    /// <summary>Names, which count with a capital only.</summary>
    public const string Names = """
        Month: january february march april may june july august september october november december jan feb mar apr jun jul aug sep
        sept oct nov dec
        Weekday: monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
        Title: general major miss father sister brother chief marshal count
        Country: afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
        belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burundi cambodia cameroon canada chad chile
        china colombia comoros congo croatia cuba cyprus czechia czechoslovakia denmark djibouti dominica ecuador egypt eritrea estonia eswatini
        ethiopia fiji finland france gabon gambia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland
        india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati kosovo kuwait kyrgyzstan laos
        latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg macedonia madagascar malawi malaysia maldives mali malta
        mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco mozambique myanmar burma namibia nauru nepal
        netherlands nicaragua niger nigeria norway oman pakistan palau palestine panama paraguay peru philippines poland portugal
        qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia slovenia somalia spain sudan suriname
        sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan tuvalu uganda ukraine uruguay
        uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe zaire usa us uk uae drc ussr yugoslavia persia prussia britain
        england scotland wales korea america rhodesia ceylon
        Nationality: american british english french german italian spanish portuguese dutch belgian swiss austrian polish russian
        ukrainian swedish norwegian danish finnish icelandic irish scottish welsh greek turkish hungarian romanian bulgarian serbian
        croatian slovenian slovak czech bosnian albanian macedonian estonian latvian lithuanian belarusian moldovan georgian armenian
        azerbaijani iranian persian iraqi syrian lebanese israeli palestinian jordanian saudi egyptian libyan tunisian algerian
        moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan burundian congolese angolan zambian zimbabwean
        mozambican malawian malagasy african nigerian ghanaian senegalese malian ivorian cameroonian chadian gabonese liberian
        chinese japanese korean taiwanese mongolian vietnamese thai cambodian lao burmese malaysian indonesian filipino singaporean
        indian pakistani bangladeshi nepalese nepali bhutanese afghan kazakh uzbek tajik turkmen australian canadian mexican
        guatemalan honduran salvadoran nicaraguan panamanian cuban haitian jamaican dominican colombian venezuelan ecuadorian peruvian
        bolivian brazilian chilean argentine argentinian uruguayan paraguayan european asian scandinavian soviet roman byzantine ottoman
        prussian slavic slav celtic norse viking norman catalan basque flemish bavarian jewish arab kurdish tibetan manchu maori
        polynesian hispanic latino californian texan israelite briton greek
        Region: africa asia europe oceania antarctica arctic eurasia scandinavia balkans caucasus caribbean siberia anatolia mesopotamia
        sahara sahel maghreb amazonia patagonia iberia catalonia bavaria saxony normandy brittany burgundy provence sicily sardinia
        tuscany lombardy andalusia castile galicia crimea kashmir punjab bengal tibet manchuria kurdistan gaza katanga kivu ituri
        alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana
        iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada
        hampshire jersey york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia
        washington wisconsin wyoming quebec ontario manitoba alberta saskatchewan queensland victoria tasmania yorkshire kent
        london paris berlin madrid rome lisbon vienna brussels amsterdam geneva zurich bern munich hamburg frankfurt cologne milan
        naples turin venice florence genoa barcelona seville valencia lyon marseille bordeaux toulouse lille nantes strasbourg athens istanbul
        constantinople ankara moscow petersburg kyiv kiev warsaw kraków prague budapest bucharest sofia belgrade zagreb sarajevo
        stockholm oslo copenhagen helsinki dublin edinburgh glasgow manchester liverpool birmingham oxford cambridge bristol leeds
        boston chicago philadelphia angeles francisco diego houston dallas austin seattle denver detroit miami atlanta
        baltimore cleveland pittsburgh minneapolis orleans toronto montreal vancouver ottawa havana bogotá caracas lima quito
        santiago janeiro brasília cairo alexandria tripoli tunis algiers casablanca rabat dakar lagos abuja accra abidjan
        kinshasa goma bukavu lubumbashi kigali bujumbura kampala nairobi mombasa addis khartoum mogadishu luanda lusaka harare
        johannesburg pretoria durban beijing shanghai guangzhou shenzhen tokyo kyoto osaka hiroshima seoul pyongyang taipei
        hanoi saigon bangkok manila jakarta kuala delhi mumbai bombay calcutta kolkata chennai madras bangalore karachi lahore
        islamabad dhaka kathmandu kabul tehran baghdad mosul damascus aleppo beirut jerusalem aviv mecca medina riyadh dubai doha sydney
        melbourne brisbane perth adelaide auckland wellington
        Language: latin arabic hebrew hindi urdu sanskrit swahili lingala kikongo tamil telugu mandarin cantonese gaelic aramaic
        yiddish esperanto farsi pashto tagalog malay kinyarwanda hausa yoruba zulu xhosa afrikaans amharic
        """;
}
