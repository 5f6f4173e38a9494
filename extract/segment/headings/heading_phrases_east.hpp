// The phrases of heading_table.cpp in Russian, Chinese, Japanese, Korean, and the languages of
// northern and eastern Europe. Facts, gathered by hand.
#pragma once

#include "extract/segment/headings/heading_phrases.hpp"

namespace vitagraph {

inline constexpr HeadingPhrases heading_phrases_east[] = {
    {SectionKind::summary, "ru",
     "обо мне|о себе|цель|профиль|краткая информация|резюме|общая информация|желаемая должность|"
     "научные интересы|коротко о себе"},
    {SectionKind::contact, "ru",
     "контакты|контактная информация|личные данные|личная информация|связаться|"
     "персональные данные|контактные данные"},
    {SectionKind::work, "ru",
     "опыт|опыт работы|профессиональный опыт|трудовая деятельность|карьера|стажировки|работа|"
     "места работы|профессиональная деятельность|трудовой опыт|стажировка|практика|"
     "опыт трудовой деятельности|дополнительный опыт"},
    {SectionKind::education, "ru",
     "образование|высшее образование|основное образование|учеба|обучение|"
     "образование и обучение|академическое образование"},
    {SectionKind::publications, "ru",
     "публикации|статьи|научные публикации|печатные работы|научные труды|научные работы|"
     "избранные публикации"},
    {SectionKind::talks, "ru", "доклады|выступления|конференции"},
    {SectionKind::projects, "ru",
     "проекты|личные проекты|пет проекты|портфолио|учебные проекты|избранные проекты"},
    {SectionKind::awards, "ru",
     "награды|достижения|премии|стипендии|награды и достижения|награды и премии|"
     "сертификаты и достижения"},
    {SectionKind::skills, "ru",
     "навыки|ключевые навыки|компетенции|профессиональные навыки|технические навыки|технологии|"
     "умения|знания|умения и навыки|профессиональные качества|личные качества|стек|"
     "технологический стек|знания и навыки|стек технологий"},
    {SectionKind::languages, "ru", "языки|знание языков|владение языками|иностранные языки"},
    {SectionKind::certificates, "ru", "сертификаты|лицензии|удостоверения"},
    {SectionKind::courses, "ru",
     "курсы|дополнительное образование|повышение квалификации|повышение квалификации курсы|"
     "тренинги|курсы и тренинги|профессиональная переподготовка"},
    {SectionKind::volunteer, "ru",
     "волонтерство|общественная деятельность|волонтерская деятельность|волонтёрство"},
    {SectionKind::teaching, "ru",
     "преподавание|педагогическая деятельность|преподавательская деятельность"},
    {SectionKind::references, "ru", "рекомендации|рекомендатели"},
    {SectionKind::interests, "ru", "интересы|хобби|увлечения|дополнительная информация|прочее"},

    {SectionKind::summary, "zh",
     "个人简介|自我评价|简介|关于我|个人总结|职业概述|求职意向|個人簡介|自我介绍|个人概述|"
     "自我評價|关于|个人评价|职业目标|研究方向|研究兴趣|个人优势|基本情况"},
    {SectionKind::contact, "zh",
     "联系方式|个人信息|基本信息|聯絡方式|基本資料|个人资料|联系我|個人資料|聯繫方式"},
    {SectionKind::work, "zh",
     "工作经历|工作经验|职业经历|实习经历|工作經驗|工作經歷|实习经验|任职经历|从业经历|"
     "职业履历|工作履历|实践经历|经历|經歷|實習經歷|工作背景|工作与实习经历|实习和工作经历|"
     "主要经历|科研工作经历|工作经历和项目|實習經驗|職業經歷|研究经历|科研经历"},
    {SectionKind::education, "zh",
     "教育背景|教育经历|学历|教育|學歷|教育背景及经历|教育程度|學歷背景|学习经历|教育經歷|"
     "教育情况|教育与培训|受教育经历"},
    {SectionKind::publications, "zh",
     "论文|发表论文|学术论文|出版物|著作|論文|发表文章|学术成果|论文发表|科研成果|发表|"
     "論文發表|学术发表|代表性论文"},
    {SectionKind::talks, "zh", "演讲|报告|学术报告|演講|分享|会议报告"},
    {SectionKind::projects, "zh",
     "项目经历|项目经验|项目|專案|個人專案|开源项目|作品|项目介绍|项目作品|專案經歷|个人项目|"
     "代表项目|作品集|研究项目|科研项目|主要项目|开源贡献|專案經驗|开源作品|项目实践"},
    {SectionKind::awards, "zh",
     "获奖|奖项|荣誉|获奖情况|荣誉奖项|所获奖项|奖学金|獲獎|获奖经历|荣誉证书|获奖荣誉|"
     "獲獎經歷|竞赛|竞赛经历|荣誉与奖项|荣誉和奖项|奖励|竞赛获奖|獎項"},
    {SectionKind::skills, "zh",
     "技能|专业技能|技能清单|掌握技能|技術|技能特长|个人技能|专业能力|技术栈|專業技能|"
     "IT技能|核心技能|技能与特长|技术能力|职业技能|技能专长|专长|专业特长|技能总结|擅长技能"},
    {SectionKind::languages, "zh", "语言|语言能力|語言|語言能力|外语水平|外语能力"},
    {SectionKind::certificates, "zh",
     "证书|资格证书|證書|證照|证照|资质证书|技能证书|專業證照|证书资质"},
    {SectionKind::courses, "zh", "培训经历|课程|主修课程|培训|相关课程|培训经验"},
    {SectionKind::volunteer, "zh",
     "志愿者经历|社会实践|校园经历|社团经历|志愿服务|社团活动|校内经历|学生工作|课外活动|"
     "社團經歷|社会活动|学生工作经历|在校经历"},
    {SectionKind::teaching, "zh", "教学|教学经历|教學經歷"},
    {SectionKind::interests, "zh", "兴趣爱好|其他|兴趣|愛好|其它|爱好|补充信息|其他信息"},
    {SectionKind::patents, "zh", "专利|專利|专利成果"},

    {SectionKind::summary, "ja",
     "職務要約|自己pr|自己紹介|概要|プロフィール|職歴要約|要約|サマリー|志望動機|経歴概要|"
     "職務概要|キャリアサマリー|自己pr 志望動機|経歴要約"},
    {SectionKind::contact, "ja", "連絡先|基本情報|個人情報|基本プロフィール|リンク"},
    {SectionKind::work, "ja",
     "職歴|職務経歴|経歴|業務経歴|職務経歴詳細|業務経験|職務経験|勤務経歴|職務内容|主な経歴|"
     "インターン|インターンシップ|アルバイト|職務履歴|略歴|職歴詳細|実務経験|研究歴|"
     "キャリア|職務詳細|勤務歴"},
    {SectionKind::education, "ja", "学歴|教育|最終学歴|学位|学歴 職歴|学歴職歴|教育歴|学業"},
    {SectionKind::publications, "ja",
     "論文|業績|研究業績|著書|発表論文|学術論文|執筆|書籍|著作|論文 発表|出版物|論文発表"},
    {SectionKind::talks, "ja", "講演|発表|登壇|学会発表|口頭発表|登壇歴|招待講演"},
    {SectionKind::projects, "ja",
     "プロジェクト|個人開発|制作物|ポートフォリオ|開発実績|プロジェクト経験|oss活動|主な開発実績|"
     "作品|開発プロジェクト|プロジェクト詳細|成果物|個人プロジェクト"},
    {SectionKind::awards, "ja", "受賞|受賞歴|表彰|奨学金|受賞 表彰|賞|助成金"},
    {SectionKind::skills, "ja",
     "スキル|技術スキル|テクニカルスキル|活かせる経験 知識 技術|得意分野|技術|スキルセット|"
     "保有スキル|使用技術|活かせるスキル|経験技術|スキル要約|技術要素|pcスキル|専門分野|"
     "活かせる経験・知識・技術|テクニカル"},
    {SectionKind::languages, "ja", "語学|言語|語学力|語学スキル"},
    {SectionKind::certificates, "ja",
     "資格|免許 資格|保有資格|免許|資格 免許|取得資格|資格等|免許・資格|資格・免許|認定"},
    {SectionKind::volunteer, "ja",
     "ボランティア|課外活動|活動|社外活動|コミュニティ活動|サークル活動"},
    {SectionKind::teaching, "ja", "教育経験|教歴|講師歴"},
    {SectionKind::interests, "ja", "趣味|その他|趣味 特技|特技|趣味・特技|本人希望記入欄"},
    {SectionKind::patents, "ja", "特許"},

    {SectionKind::summary, "ko",
     "소개|자기소개|요약|프로필|경력 요약|경력요약|간단 소개|핵심 역량 요약|about me|인사말|개요"},
    {SectionKind::contact, "ko", "연락처|개인정보|인적사항|인적 사항|기본정보|기본 정보|링크"},
    {SectionKind::work, "ko",
     "경력|경력사항|경력 사항|경험|업무 경험|직장 경력|실무 경험|인턴|근무 경력|업무경험|"
     "회사 경력|주요 경력|경력 상세|상세 경력|이력|인턴 경험|연구 경력|재직 경력|경력 "
     "기술|경력기술서"},
    {SectionKind::education, "ko", "학력|교육|학력사항|학력 사항|학력 및 교육|최종 학력|최종학력"},
    {SectionKind::publications, "ko", "논문|출판|저서|연구 실적|논문 및 저서|학술 논문|게재 논문"},
    {SectionKind::talks, "ko", "발표|강연|학회 발표"},
    {SectionKind::projects, "ko",
     "프로젝트|개인 프로젝트|주요 프로젝트|포트폴리오|사이드 프로젝트|프로젝트 경험|토이 프로젝트|"
     "팀 프로젝트|오픈소스|프로젝트 경력|오픈소스 활동|오픈 소스"},
    {SectionKind::awards, "ko",
     "수상|수상 경력|수상내역|수상 내역|장학금|수상 이력|수상경력|수상 및 장학"},
    {SectionKind::skills, "ko",
     "기술|기술 스택|보유 기술|스킬|역량|핵심 역량|기술스택|보유기술|사용 기술|전문 기술|보유 "
     "역량"},
    {SectionKind::languages, "ko", "언어|외국어|어학|어학 능력|외국어 능력|어학능력"},
    {SectionKind::certificates, "ko",
     "자격증|자격|면허|자격증 및 어학|자격 사항|자격사항|어학 및 자격증"},
    {SectionKind::courses, "ko", "교육 이수|교육사항|교육 사항|교육 이력|교육 수료|교육이수|연수"},
    {SectionKind::volunteer, "ko",
     "봉사활동|대외활동|활동|동아리|대외 활동|봉사 활동|활동 내역|기타 활동"},
    {SectionKind::interests, "ko", "취미|관심사|기타|기타 사항|병역|병역사항|병역 사항"},
    {SectionKind::patents, "ko", "특허"},

    {SectionKind::summary, "pl",
     "profil|podsumowanie|o mnie|podsumowanie zawodowe|cel zawodowy|profil zawodowy"},
    {SectionKind::contact, "pl", "kontakt|dane osobowe|dane kontaktowe"},
    {SectionKind::work, "pl",
     "doświadczenie|doświadczenie zawodowe|kariera|praktyki|przebieg kariery|staże|historia "
     "zatrudnienia|"
     "przebieg pracy zawodowej|praca"},
    {SectionKind::education, "pl",
     "edukacja|wykształcenie|studia|wykształcenie i kursy|edukacja i szkolenia"},
    {SectionKind::publications, "pl", "publikacje|artykuły|publikacje naukowe"},
    {SectionKind::projects, "pl", "projekty|projekty własne"},
    {SectionKind::awards, "pl", "nagrody|osiągnięcia|stypendia|nagrody i wyróżnienia"},
    {SectionKind::skills, "pl",
     "umiejętności|kompetencje|umiejętności techniczne|technologie|umiejętności i kompetencje"},
    {SectionKind::languages, "pl", "języki|języki obce|znajomość języków"},
    {SectionKind::certificates, "pl", "certyfikaty|uprawnienia|prawo jazdy"},
    {SectionKind::courses, "pl", "kursy|szkolenia|kursy i szkolenia|szkolenia i kursy"},
    {SectionKind::volunteer, "pl", "wolontariat|działalność społeczna|działalność dodatkowa"},
    {SectionKind::interests, "pl", "zainteresowania|hobby|inne"},

    {SectionKind::summary, "tr", "özet|hakkımda|profil|kariyer hedefi|kişisel profil|ön yazı"},
    {SectionKind::contact, "tr", "iletişim|kişisel bilgiler|iletişim bilgileri"},
    {SectionKind::work, "tr",
     "deneyim|iş deneyimi|iş tecrübesi|iş deneyimleri|deneyimler|profesyonel deneyim|stajlar|staj|"
     "mesleki deneyim|tecrübe|çalışma deneyimi"},
    {SectionKind::education, "tr", "eğitim|öğrenim|eğitim bilgileri|eğitim durumu|öğrenim durumu"},
    {SectionKind::publications, "tr", "yayınlar|makaleler|bilimsel yayınlar"},
    {SectionKind::projects, "tr", "projeler|kişisel projeler"},
    {SectionKind::awards, "tr", "ödüller|başarılar|burslar|ödüller ve başarılar"},
    {SectionKind::skills, "tr",
     "yetenekler|beceriler|yetkinlikler|bilgisayar bilgisi|teknik beceriler"},
    {SectionKind::languages, "tr", "diller|yabancı dil|yabancı diller|dil becerileri|dil bilgisi"},
    {SectionKind::certificates, "tr", "sertifikalar|belgeler|sertifikalar ve eğitimler"},
    {SectionKind::courses, "tr", "kurslar|eğitimler|kurs ve sertifikalar"},
    {SectionKind::volunteer, "tr", "gönüllülük|gönüllü çalışmalar|sosyal sorumluluk"},
    {SectionKind::references, "tr", "referanslar"},
    {SectionKind::interests, "tr", "ilgi alanları|hobiler"},

    {SectionKind::summary, "sv", "profil|sammanfattning|om mig|kort om mig|personligt"},
    {SectionKind::contact, "sv", "kontakt|kontaktuppgifter|personuppgifter"},
    {SectionKind::work, "sv",
     "erfarenhet|arbetslivserfarenhet|yrkeserfarenhet|anställningar|arbetserfarenhet|praktik|"
     "arbete|anställning"},
    {SectionKind::education, "sv", "utbildning|utbildningar|studier|högre utbildning"},
    {SectionKind::publications, "sv", "publikationer|artiklar"},
    {SectionKind::projects, "sv", "projekt|egna projekt"},
    {SectionKind::awards, "sv", "utmärkelser|priser|stipendier|priser och utmärkelser"},
    {SectionKind::skills, "sv",
     "kompetenser|färdigheter|kunskaper|kompetens|datorkunskaper|datakunskaper"},
    {SectionKind::languages, "sv", "språk|språkkunskaper"},
    {SectionKind::certificates, "sv", "certifikat|certifieringar|körkort|licenser"},
    {SectionKind::courses, "sv", "kurser|vidareutbildning|övriga utbildningar"},
    {SectionKind::volunteer, "sv",
     "ideellt arbete|ideellt engagemang|föreningsliv|uppdrag|förtroendeuppdrag"},
    {SectionKind::references, "sv", "referenser"},
    {SectionKind::interests, "sv", "intressen|fritid|övrigt|fritidsintressen"},

    {SectionKind::work, "da", "erhvervserfaring|arbejdserfaring|ansættelser|erfaring"},
    {SectionKind::education, "da", "uddannelse|uddannelser"},
    {SectionKind::work, "no", "arbeidserfaring|yrkeserfaring|erfaring"},
    {SectionKind::education, "no", "utdanning|utdannelse"},
    {SectionKind::work, "fi", "työkokemus|kokemus"},
    {SectionKind::education, "fi", "koulutus"},
    {SectionKind::work, "cs", "pracovní zkušenosti|praxe|zaměstnání|zkušenosti"},
    {SectionKind::education, "cs", "vzdělání|studium"},
    {SectionKind::skills, "cs", "dovednosti|znalosti|schopnosti"},
    {SectionKind::languages, "cs", "jazyky|jazykové znalosti"},
    {SectionKind::work, "lt", "darbo patirtis|patirtis"},
    {SectionKind::education, "lt", "išsilavinimas|išsimokslinimas"},
    {SectionKind::work, "uk", "досвід|досвід роботи"},
    {SectionKind::education, "uk", "освіта"},
    {SectionKind::skills, "uk", "навички|вміння"},
    {SectionKind::languages, "uk", "мови"},
    {SectionKind::work, "hu", "munkatapasztalat|szakmai tapasztalat|szakmai tapasztalatok"},
    {SectionKind::education, "hu", "tanulmányok|végzettség|iskolai végzettség"},
    {SectionKind::work, "ro", "experiență|experiență profesională|experienta profesionala"},
    {SectionKind::education, "ro", "educație|studii|educație și formare"},
};

}  // namespace vitagraph
