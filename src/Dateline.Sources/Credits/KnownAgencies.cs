using System.Collections.Frozen;

namespace Dateline.Sources.Credits;

/// <summary>News agencies and outlets that reports credit, by the names and abbreviations in which they do.</summary>
/// <remarks>
/// Facts collected by hand: the members of the world's alliances of news agencies (EANA, OANA, MINDS) and the outlets that English reports
/// credit most. A name that is missing is still found where the credit says what it is ("With reporting by …").
/// </remarks>
internal static class KnownAgencies
{
    // Longest name in words: "Press Trust of India", "Radio Free Europe Radio Liberty".
    /// <summary>Number of words in the longest name.</summary>
    public const int LongestName = 5;

    private const string Names = """
        Reuters|Thomson Reuters|AP|A.P.|Associated Press|AFP|Agence France-Presse|Agence France Presse|dpa|Deutsche Presse-Agentur|UPI|United Press International
        EFE|Agencia EFE|ANSA|Adnkronos|AGI|APA|Austria Press Agency|ATS|Keystone-ATS|Keystone-SDA|SDA|Belga|ANP|Ritzau|NTB|TT|STT|PA|PA Media|Press Association|Lusa|epa
        European Pressphoto Agency|Europa Press|PAP|Polish Press Agency|CTK|ČTK|Czech News Agency|TASR|SITA|MTI|Agerpres|Mediafax|BTA|Tanjug|Beta|FoNet|Hina|STA|SRNA|FENA
        MIA|MINA|ATA|ANA|ANA-MPA|AMNA|CNA|Cyprus News Agency|BNS|Baltic News Service|ELTA|LETA|ETA|ERR
        TASS|ITAR-TASS|Interfax|Interfax-Ukraine|Interfax-Kazakhstan|Interfax-AVN|RIA|RIA Novosti|Sputnik|Rossiya Segodnya|Regnum|Rosbalt|RBC|RBK|Lenta.ru|Gazeta.ru|Meduza|Mediazona
        Novaya Gazeta|Kommersant|Vedomosti|Izvestia|Dozhd|TV Rain|Ekho Moskvy|Ekho Kavkaza|Current Time|Kavkaz-Uzel|Caucasian Knot|The Insider|Moscow Times|RT|Russia Today
        Ukrinform|UNIAN|UNN|Ukrayinska Pravda|Ukrainska Pravda|Ukrainian Pravda|Kyiv Post|Kyiv Independent|Suspilne|Hromadske|NV|LIGA|LB.ua|Censor.net
        BelTA|Belta|BelaPAN|Nasha Niva|Tut.by|Zerkalo|Infotag|Moldpres|IPN|Basapress|InfoTag|Ipn.md
        Armenpress|Arminfo|News.am|Azatutyun|Mediamax|Panorama.am|Azertac|AZERTAC|Turan|Trend|Report.az|APA.az|InterPressNews|Civil.ge|Georgia Today|Rustavi 2|GHN|OC Media|JAMnews|Eurasianet
        Kazinform|Tengrinews|24.kg|AKIpress|Kabar|Kloop|Asia-Plus|Avesta|Khovar|UzA|Gazeta.uz|Podrobno.uz|Fergana|TDH|Kun.uz
        Xinhua|Xinhua News Agency|China News Service|CGTN|Global Times|China Daily|People's Daily|Caixin|South China Morning Post|SCMP|CNA Taiwan|Focus Taiwan|Central News Agency
        Kyodo|Kyodo News|Jiji|Jiji Press|NHK|Nikkei|Asahi Shimbun|Mainichi|Yomiuri|Japan Times|Yonhap|Yonhap News Agency|KCNA|Korea Herald|Korea Times|Newsis|News1
        Antara|Bernama|Vietnam News Agency|VNA|VietnamPlus|TNA|Bangkok Post|Philippine News Agency|PNA|Rappler|Inquirer|Straits Times|Channel NewsAsia|Irrawaddy|Mizzima|Myanmar Now|RFA|Radio Free Asia|BenarNews
        PTI|Press Trust of India|ANI|Asian News International|IANS|UNI|The Hindu|Times of India|Indian Express|Hindustan Times|NDTV|APP|Associated Press of Pakistan|Dawn|Geo News|Express Tribune|PPI
        BSS|UNB|bdnews24|bdnews24.com|Daily Star|RSS|Kathmandu Post|Pajhwok|Pajhwok Afghan News|TOLOnews|Tolo News|Khaama Press|Bakhtar|Ariana News|AAP|Australian Associated Press|ABC News|NZ Herald|RNZ|Pacnews
        IRNA|ISNA|Fars|Fars News Agency|Tasnim|Mehr|Mehr News|Press TV|Radio Farda|Iran International|Anadolu|Anadolu Agency|AA|DHA|Demirören|IHA|Hurriyet|Hürriyet Daily News|Daily Sabah|TRT|Rudaw|Kurdistan 24
        SANA|SOHR|North Press|NNA|National News Agency|Petra|WAFA|Ma'an|Maan News Agency|KUNA|SPA|Saudi Press Agency|WAM|QNA|BNA|ONA|Oman News Agency|Saba|INA|Iraqi News Agency|Shafaq News
        MENA|Middle East News Agency|Ahram Online|Al-Ahram|Al Arabiya|Al-Arabiya|Al Jazeera|Al-Jazeera|Asharq Al-Awsat|Arab News|The National|Haaretz|Ynet|Jerusalem Post|Times of Israel|Kan|Middle East Eye
        TAP|APS|Algérie Presse Service|MAP|LANA|SUNA|Sudan Tribune|Radio Dabanga|ENA|Ethiopian News Agency|SONNA|Garowe Online|KBC|Kenya News Agency|The East African|Daily Nation|NTA|NAN|News Agency of Nigeria|Premium Times|Punch
        GNA|Ghana News Agency|AIP|APS Senegal|AMAP|Radio Okapi|ACP|ANGOP|AIM|ZANA|SAPA|SABC|News24|Daily Maverick|PANA|Panapress|African News Agency|AllAfrica|Jeune Afrique|RFI|Radio France Internationale
        Notimex|Prensa Latina|Télam|Telam|Agencia Brasil|Agência Brasil|Folha|O Globo|Andina|ABI|AVN|Infobae|El Universal|El Comercio|El Tiempo|Clarín|La Nación|Colprensa|Miami Herald|MercoPress
        Canadian Press|The Canadian Press|CP|CBC|CBC News|Bloomberg|Bloomberg News|Dow Jones|Dow Jones Newswires|Wall Street Journal|New York Times|Washington Post|Los Angeles Times|USA Today|CNN|NBC|NBC News
        CBS|CBS News|ABC|PBS|NPR|Fox News|MSNBC|Politico|Axios|McClatchy|Tribune News Service|Newsweek|Time|The Guardian|Guardian|Financial Times|The Times|Daily Telegraph|The Telegraph|The Independent|The Economist|Sky News|ITV
        BBC|BBC News|BBC Monitoring|BBC World Service|VOA|Voice of America|RFE/RL|RFERL|Radio Free Europe|Radio Free Europe/Radio Liberty|Radio Liberty|Deutsche Welle|DW|France 24|France24|Euronews|Swissinfo|Le Monde|Le Figaro
        Liberation|Libération|El País|El Mundo|La Repubblica|Corriere della Sera|Der Spiegel|Spiegel|Die Welt|Die Zeit|Bild|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|FAZ|NZZ|ARD|ZDF|NOS|NRK|SVT|DR|YLE|Yle|Helsingin Sanomat
        EUobserver|Euractiv|Balkan Insight|BIRN|N1|KoSSev|Kosovapress|Koha|Bellingcat|OCCRP|IRIN|The New Humanitarian|Inter Press Service|IPS|Thomson Reuters Foundation|Religion News Service|Kathimerini|Politika|Danas|Vijesti
        """;

    private static readonly FrozenSet<string> Exact = Names.Split(['|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Exact.GetAlternateLookup<ReadOnlySpan<char>>();

    // "REUTERS", "XINHUA": capitals throughout, as wires write datelines.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Capitals = Exact.Select(name => name.ToUpperInvariant())
        .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Is this the name of an agency or outlet, as written or in capitals?</summary>
    public static bool Contains(ReadOnlySpan<char> name) => Lookup.Contains(name) || Capitals.Contains(name);
}
