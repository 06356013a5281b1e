using System.Collections.Frozen;

namespace Dateline.Sources.Normalization;

/// <summary>Joins a letter and the accent written after it: "g" and U+0306 are "ğ", so that names match however the sender's system wrote them.</summary>
/// <remarks>
/// The canonical compositions of Unicode for Latin letters and for the Cyrillic й, ё, ї, ў; one step at a time, which for text in
/// canonical order is NFC. The platform's own normalisation does nothing where globalisation is invariant, as it is here.
/// </remarks>
internal static class LatinComposition
{
    private static readonly (char Mark, string Letters, string Composed)[] Table =
    [
        ('\u0300', "AEIOUaeiouÜüNnĒēŌōWwÂâĂăÊêÔôƠơƯưYy",
            "ÀÈÌÒÙàèìòùǛǜǸǹḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"), // combining grave accent
        ('\u0301', "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØøÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
            "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"), // combining acute accent
        ('\u0302', "AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ",
            "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"), // combining circumflex accent
        ('\u0303', "ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy",
            "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"), // combining tilde
        ('\u0304', "AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyGgḶḷṚṛ",
            "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳḠḡḸḹṜṝ"), // combining macron
        ('\u0306', "AaEeGgIiOoUuȨȩẠạиИуУ",
            "ĂăĔĕĞğĬĭŎŏŬŭḜḝẶặйЙўЎ"), // combining breve
        ('\u0307', "CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ",
            "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"), // combining dot above
        ('\u0308', "AEIOUaeiouyYHhÕõŪūWwXxtеЕіІ",
            "ÄËÏÖÜäëïöüÿŸḦḧṎṏṺṻẄẅẌẍẗёЁїЇ"), // combining diaeresis
        ('\u0309', "AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy",
            "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"), // combining hook above
        ('\u030a', "AaUuwy",
            "ÅåŮůẘẙ"), // combining ring above
        ('\u030b', "OoUu",
            "ŐőŰű"), // combining double acute accent
        ('\u030c', "CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh",
            "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"), // combining caron
        ('\u030f', "AaEeIiOoRrUu",
            "ȀȁȄȅȈȉȌȍȐȑȔȕ"), // combining double grave accent
        ('\u0311', "AaEeIiOoRrUu",
            "ȂȃȆȇȊȋȎȏȒȓȖȗ"), // combining inverted breve
        ('\u031b', "OoUu",
            "ƠơƯư"), // combining horn
        ('\u0323', "BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy",
            "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"), // combining dot below
        ('\u0324', "Uu",
            "Ṳṳ"), // combining diaeresis below
        ('\u0325', "Aa",
            "Ḁḁ"), // combining ring below
        ('\u0326', "SsTt",
            "ȘșȚț"), // combining comma below
        ('\u0327', "CcGgKkLlNnRrSsTtEeDdHh",
            "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"), // combining cedilla
        ('\u0328', "AaEeIiUuOo",
            "ĄąĘęĮįŲųǪǫ"), // combining ogonek
        ('\u032d', "DdEeLlNnTtUu",
            "ḒḓḘḙḼḽṊṋṰṱṶṷ"), // combining circumflex accent below
        ('\u032e', "Hh",
            "Ḫḫ"), // combining breve below
        ('\u0330', "EeIiUu",
            "ḚḛḬḭṴṵ"), // combining tilde below
        ('\u0331', "BbDdKkLlNnRrTtZzh",
            "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"), // combining macron below
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Compositions = Table
        .SelectMany(row => row.Letters.Zip(row.Composed, (letter, composed) => (Key: (letter, row.Mark), composed)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.composed);

    /// <summary>Is this one of the combining accents that the table knows?</summary>
    public static bool IsMark(char c) => c is >= '\u0300' and <= '\u0338';

    /// <summary>The one letter for a letter and an accent, if there is one.</summary>
    public static bool TryCompose(char letter, char mark, out char composed) => Compositions.TryGetValue((letter, mark), out composed);
}
