// Names of human languages as résumés print them, folded (extract/fold.hpp: fold_words).
#pragma once

#include <array>
#include <string_view>

namespace vitagraph {

inline constexpr std::array<std::string_view, 231> language_names = {
    // English
    "english", "german", "french", "spanish", "italian", "portuguese", "dutch", "russian",
    "ukrainian", "polish", "czech", "slovak", "slovenian", "slovene", "croatian", "serbian",
    "bosnian", "macedonian", "bulgarian", "romanian", "hungarian", "greek", "turkish", "arabic",
    "hebrew", "persian", "farsi", "kurdish", "urdu", "hindi", "bengali", "bangla", "punjabi",
    "gujarati", "marathi", "tamil", "telugu", "kannada", "malayalam", "sinhala", "nepali",
    "chinese", "mandarin", "cantonese", "taiwanese", "hokkien", "japanese", "korean", "vietnamese",
    "thai", "indonesian", "malay", "tagalog", "filipino", "burmese", "khmer", "lao", "mongolian",
    "kazakh", "uzbek", "azerbaijani", "armenian", "georgian", "swahili", "yoruba", "igbo", "hausa",
    "amharic", "zulu", "xhosa", "afrikaans", "somali", "swedish", "norwegian", "danish", "finnish",
    "icelandic", "estonian", "latvian", "lithuanian", "irish", "welsh", "catalan", "basque",
    "galician", "latin", "esperanto", "albanian", "belarusian", "maltese", "luxembourgish",
    "pashto", "odia", "assamese", "konkani", "sanskrit", "creole", "malagasy",
    // German
    "deutsch", "englisch", "franzosisch", "spanisch", "italienisch", "portugiesisch",
    "niederlandisch", "russisch", "polnisch", "turkisch", "arabisch", "chinesisch", "japanisch",
    "ungarisch", "tschechisch", "schwedisch", "latein",
    // French
    "anglais", "allemand", "francais", "espagnol", "italien", "portugais", "russe", "chinois",
    "arabe", "japonais", "neerlandais", "malgache", "turc", "polonais",
    // Spanish, Portuguese, Italian, Galician, Catalan
    "ingles", "espanol", "castellano", "aleman", "frances", "italiano", "portugues", "ruso",
    "chino", "japones", "catala", "euskera", "gallego", "espanhol", "alemao", "japao", "russo",
    "inglese", "tedesco", "francese", "spagnolo", "portoghese", "cinese", "giapponese", "angles",
    "castella", "anglès", "arabo", "coreano", "mandarim", "hebraico",
    // Dutch, Nordic, Polish, Czech, Turkish, Hungarian, Romanian
    "nederlands", "engels", "duits", "frans", "spaans", "italiaans", "svenska", "engelska", "tyska",
    "norsk", "engelsk", "tysk", "dansk", "suomi", "englanti", "ruotsi", "polski", "angielski",
    "niemiecki", "francuski", "rosyjski", "hiszpanski", "cestina", "anglictina", "nemcina",
    "ingilizce", "turkce", "almanca", "magyar", "angol", "nemet", "engleza", "romana", "germana",
    "franceza", "fransk", "spansk",
    // Cyrillic
    "английский", "русский", "немецкий", "французский", "испанский", "итальянский", "китайский",
    "украинский", "японский", "польскии", "англиискии", "русскии", "немецкии", "французскии",
    "испанскии", "китаискии", "украинскии", "англіиська", "українська", "російська",
    // East Asia
    "英语", "中文", "普通话", "粤语", "日语", "法语", "德语", "汉语", "英語", "日本語", "中国語",
    "영어", "한국어", "일본어"};

}  // namespace vitagraph
