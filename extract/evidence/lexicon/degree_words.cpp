// Degrees in fourteen languages and more, as résumés print them. Facts, collected by hand.
#include <array>

#include "extract/evidence/lexicon/tables.hpp"

namespace vitagraph::lexicon {
namespace {

constexpr std::array degrees = {
    PhraseGroup{
        2,
        // English: words
        "bachelor|bachelors|bachelor s|bachelors degree|bachelor degree|bachelor s degree|"
        "bachelor of science|bachelor of arts|bachelor of engineering|bachelor of technology|"
        "bachelor of commerce|bachelor of laws|bachelor of law|bachelor of education|"
        "bachelor of fine arts|bachelor of business administration|bachelor of design|"
        "bachelor of architecture|bachelor of music|bachelor of medicine|"
        "bachelor of medicine bachelor of surgery|bachelor of nursing|"
        "bachelor of science in nursing|bachelor of applied science|bachelor of pharmacy|"
        "bachelor of computer applications|bachelor of computer science|"
        "bachelor of information technology|bachelor of social work|"
        "bachelor of social science|bachelor of social sciences|bachelor of economics|"
        "bachelor of theology|bachelor of journalism|bachelor of mathematics|"
        "bachelor of philosophy|bachelor of science honours|bachelor of arts honours|"
        "bachelor of applied arts|bachelor of public health|"
        "bachelors of science|bachelors of arts|bachelors of engineering|"
        "bachelors of technology|bachelor s of science|bachelor s of arts|"
        "master of science|master of arts|master of engineering|master of technology|"
        "master of business administration|master of commerce|master of laws|"
        "master of law|master of education|master of fine arts|master of public health|"
        "master of public administration|master of public policy|master of architecture|"
        "master of philosophy|master of research|master of social work|master of music|"
        "master of applied science|master of advanced studies|master of computer science|"
        "master of computer applications|master of design|master of divinity|"
        "master of information technology|master of nursing|"
        "master of science in nursing|master of library science|"
        "master of library and information science|master of mathematics|"
        "master of physics|master of professional studies|master of theology|"
        "master of international affairs|master of finance|master of economics|"
        "master of accounting|master of management|master of data science|"
        "masters of science|masters of arts|masters of engineering|masters degree|"
        "master s degree|master degree|master s of science|master s of arts|"
        "masters of technology|masters of business administration|masters in|master in|"
        "executive mba|global executive mba|"
        "doctor of philosophy|doctor of science|doctor of medicine|doctor of education|"
        "doctor of engineering|doctor of law|doctor of laws|doctor of pharmacy|"
        "doctor of business administration|doctor of musical arts|juris doctor|"
        "doctor of dental surgery|doctor of veterinary medicine|doctor of nursing practice|"
        "doctor of psychology|doctor of physical therapy|doctor of theology|"
        "doctorate|doctoral degree|doctorate degree|ph d candidate|phd candidate|"
        "ph d student|phd student|doctoral candidate|postdoctorate|habilitation|"
        "associate degree|associates degree|associate s degree|associate of arts|"
        "associate of science|associate of applied science|associate in arts|"
        "associate in science|associate in applied science|associate of applied arts|"
        "foundation degree|honours degree|undergraduate degree|postgraduate degree|"
        "postgraduate diploma|post graduate diploma|graduate diploma|graduate certificate|"
        "postgraduate certificate|postgraduate certificate in education|"
        "higher national diploma|higher national certificate|advanced diploma|"
        "high school diploma|high school degree|secondary school certificate|"
        "higher secondary certificate|senior secondary|higher secondary|"
        "general certificate of secondary education|general certificate of education|"
        "international baccalaureate|ib diploma|a levels|a "
        "level|gcse|gcses|igcse|igcses|licentiate|baccalaureate|premaster|visiting student|"
        "advanced placement|nanodegree|minor in|double major|dual degree|exchange student|"
        "exchange program|exchange programme|exchange semester|study abroad|"
        // English: abbreviations
        "b sc|bsc|bsc hons|b sc hons|b s|b a|ba hons|b a hons|b eng|beng|beng hons|b e|b tech|"
        "btech|b com|bcom|bba|b b a|bca|b c a|b ed|bed hons|bfa|b f a|llb|ll b|b arch|barch|"
        "bmath|b math|mbbs|m b b s|b pharm|bpharm|bsn|b s n|bscs|bsee|bsme|basc|ba sc|b a sc|"
        "s b|a b|sb|bmus|b mus|bphil|bhons|bsba|bsit|bscn|bds|b des|bdes|bssc|bss|"
        "m sc|msc|m s|m a|m eng|meng|m e|m tech|mtech|m com|mcom|mba|m b a|mca|m c a|m ed|"
        "mfa|m f a|llm|ll m|m arch|march hons|mphil|m phil|mres|m res|mph|m p h|mpa|mpp|msw|"
        "msn|mscs|msee|mse|m s e|masc|ma sc|m a sc|mmath|mphys|mchem|msci|m sci|mssc|mlis|"
        "mls|mdiv|mmus|m mus|mps|m p s|mim|mfin|macc|mims|mids|msba|mtech cse|s m|"
        "ms phd|m s ph d|mbbs md|bs ms|b s m s|"
        "ph d|phd|ph ds|phds|d phil|dphil|sc d|scd|d sc|dsc|ed d|edd|j d|jd|m d|pharmd|"
        "pharm d|psyd|psy d|dba|d b a|dds|d d s|dmd|dvm|d v m|dnp|dpt|eng d|engd|d eng|"
        "dr ing|dr rer nat|dr phil|dr med|dr iur|dr habil|pd dr|th d|thd|"
        "a a s|aas|a s degree|a a degree|pgce|pgdip|pg dip|pgd|pgcert|pg cert|pgdm|pgdca|hnd|"
        "hnc|b voc|ssc|hsc|s s c|h s c|cbse|icse|puc|ged|g e d|btec|nvq|matura|"
        "m b ch b|mbchb|mb chb|mrcp|frcs|postdoc|post doc|postdoctoral"},
    PhraseGroup{
        2,
        // German
        "diplom|diplom ingenieur|diplom ingenieurin|diplom informatiker|"
        "diplom informatikerin|diplom kaufmann|diplom kauffrau|diplom betriebswirt|"
        "diplom betriebswirtin|diplom psychologe|diplom psychologin|diplom physiker|"
        "diplom physikerin|diplom mathematiker|diplom volkswirt|diplom wirtschaftsingenieur|"
        "diplom padagoge|diplom padagogin|diplom designer|diplom designerin|diplom fh|"
        "diplomingenieur|dipl ing|dipl inf|dipl inform|dipl kfm|dipl phys|dipl math|"
        "dipl psych|dipl betriebsw|dipl des|dipl pad|dipl volksw|dipl wirt ing|dipl biol|"
        "dipl chem|dipl ing fh|diplom ing|vordiplom|magister|magister artium|magistra|mag|"
        "staatsexamen|erstes staatsexamen|zweites staatsexamen|1 staatsexamen|"
        "2 staatsexamen|promotion|dissertation|abitur|allgemeine hochschulreife|"
        "fachhochschulreife|fachabitur|mittlere reife|realschulabschluss|"
        "hauptschulabschluss|berufsausbildung|ausbildung zum|ausbildung zur|ausbildung|"
        "gesellenbrief|meisterbrief|handelsdiplom|eidg fahigkeitszeugnis|efz|berufsmatura|"
        "berufsmaturitat|maturitat|maturaabschluss|lehramt|bachelorstudium|masterstudium|"
        "bachelor studium|master studium|diplomstudium|auslandssemester|"
        // French
        "licence|licence professionnelle|licence pro|maitrise|master 1|master 2|m1|m2|"
        "master recherche|master professionnel|mastere|mastere specialise|doctorat|"
        "doctorat en|these de doctorat|baccalaureat|baccalaureat scientifique|bac s|bac es|"
        "bac l|bac sti2d|bac pro|bac professionnel|bac general|bts|dut|deug|dea|dess|deust|"
        "diplome d ingenieur|diplome d etat|diplome|diplome national du brevet|brevet|"
        "classes preparatoires|classe preparatoire|classe preparatoire aux grandes ecoles|"
        "cpge|prepa|cap|bep|capes|agregation|hdr|habilitation a diriger des recherches|"
        "cycle ingenieur|diplome universitaire|certificat d etudes|dec|dep|aec|cegep|"
        // Spanish
        "grado|grado en|pregrado|secundario|bachillerato|secundaria|licenciatura|licenciatura "
        "en|licenciado|licenciada|ingenieria|"
        "ingeniero|ingeniera|ingenieria tecnica|ingenieria superior|diplomatura|diplomado|"
        "doctorado|doctor en|maestria|maestria en|master universitario|posgrado|postgrado|"
        "tecnico superior|tecnico en|ciclo formativo|ciclo formativo de grado superior|"
        "grado superior|grado medio|fp grado superior|bachillerato|bachiller|"
        "formacion profesional|educacion secundaria|eso|especialista en|"
        // Italian
        "laurea|laurea magistrale|laurea triennale|laurea specialistica|"
        "laurea a ciclo unico|laurea in|laurea magistrale in|laurea triennale in|dottorato|"
        "dottorato di ricerca|diploma di maturita|diploma di laurea|diploma|"
        "maturita scientifica|maturita classica|master di i livello|master di ii livello|"
        "perito|diploma di perito|licenza media|"
        // Portuguese
        "bacharelado|bacharelado em|bacharel|bacharel em|licenciatura em|mestrado|"
        "mestrado em|mestre em|doutorado|doutoramento|doutorado em|pos graduacao|"
        "pos doutorado|graduacao|graduacao em|tecnologo|tecnologo em|tecnico|"
        "curso tecnico|ensino medio|ensino superior|ensino secundario|mba em|"
        "especializacao|mestrado integrado|"
        // Dutch
        "doctoraal|doctorandus|drs|ir|ing|hbo|mbo|vwo|havo|vmbo|propedeuse|gymnasium|"
        "wo master|wo bachelor|hbo bachelor|"
        // Nordic
        "kandidat|kandidatexamen|kandidatgrad|masterexamen|magisterexamen|"
        "civilingenjor|civilingenjorsexamen|hogskoleingenjor|gymnasieexamen|"
        "gymnasieutbildning|doktorsexamen|licentiat|sivilingenior|mastergrad|"
        "bachelorgrad|bachelorgraden|cand mag|cand polyt|cand scient|cand merc|"
        "hojskoleingenior|diplomingenior|studentereksamen|maisteri|diplomi insinoori|"
        "kandidaatti|filosofian maisteri|tohtori|ylioppilas|yo tutkinto|insinoori amk|"
        "tradenomi|"
        // Polish, Czech, Slovak, Hungarian, Romanian, South Slavic
        "magister inzynier|mgr inz|mgr|inz|inzynier|licencjat|studia magisterskie|"
        "studia inzynierskie|studia licencjackie|studia podyplomowe|doktorat|"
        "studia doktoranckie|bakalar|bakalarske studium|magisterske studium|inzenyr|bc|"
        "mgr art|rndr|mudr|judr|phdr|paeddr|csc|maturitni zkouska|diplomas|"
        "okleveles mernok|mesterkepzes|alapkepzes|erettsegi|doktori|diploma de licenta|"
        "licenta|licenta in|masterat|doctorat in|diploma de bacalaureat|bacalaureat|"
        "diplomirani inzenjer|dipl inz|magistar|master inzenjer|doktor nauka|"
        "univ bacc ing|mag ing|mag oec|univ spec|"
        // Turkish, Indonesian, Vietnamese
        "lisans|yuksek lisans|on lisans|doktora|sarjana|s1|s2|s3|sarjana komputer|"
        "sarjana teknik|diploma iii|d3|cu nhan|thac si|tien si|ky su|"
        // Greek
        "πτυχιο|διπλωμα|μεταπτυχιακο|διδακτορικο|απολυτηριο|"
        // Russian, Ukrainian, Bulgarian
        "степень бакалавра|степень "
        "магистра|бакалавр|бакалавриат|магистр|магистратура|специалист|специалитет|аспирантура|"
        "аспирант|кандидат наук|доктор наук|кандидат технических наук|"
        "кандидат физико математических наук|высшее|высшее образование|"
        "неоконченное высшее|среднее специальное|среднее профессиональное|среднее|диплом|"
        "бакалаврат|магістр|магістратура|бакалавр наук|аспірантура|спеціаліст|кандидат на науките|"
        "магистър|бакалавър|доктор|"
        // Arabic, Persian, Hebrew, Hindi
        "بكالوريوس|ماجستير|دكتوراه|ليسانس|دبلوم|الثانوية العامة|"
        "کارشناسی|کارشناسی ارشد|دکتری|دیپلم|"
        "תואר ראשון|תואר שני|דוקטורט|בגרות|"
        "स्नातक|स्नातकोत्तर"},
    PhraseGroup{
        1,
        "master|masters|ms|ma|me|ba|bs|be|bm|bed|ab|as|aa|md|mm|mfs|cs|associate|associates|"
        "undergraduate|postgraduate|doctor|doctoral|degree|certificate|high school|"
        "secondary school|secondary education|honours|honors|major|minor|bac|lic|th m|"
        "graduate school|exchange|erasmus|12th|10th|xii|class xii|class x|class 12|class 10|"
        "12th grade|10th grade|intermediate|matriculation|higher school certificate"},
};

constexpr std::string_view parts[] = {
    "学士", "學士", "硕士",     "碩士",          "博士",    "本科",    "大专",     "大專",
    "专科", "高中", "고졸",     "研究生",        "修士",    "学位",    "高校卒業", "학사",
    "석사", "박사", "전문학사", "고등학교 졸업", "ปริญญาตรี", "ปริญญาโท", "ปริญญาเอก"};

}  // namespace

std::span<const PhraseGroup> degree_phrases() { return degrees; }
std::span<const std::string_view> degree_parts() { return parts; }

}  // namespace vitagraph::lexicon
