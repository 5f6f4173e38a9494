// More wordings for heading_table.cpp in Russian, Chinese, Japanese, Korean, Polish and Turkish:
// see heading_phrases_variants.hpp. Facts, gathered by hand.
#pragma once

#include "extract/segment/headings/heading_phrases.hpp"

namespace vitagraph {

inline constexpr HeadingPhrases heading_phrase_variants_east[] = {
    {SectionKind::summary, "ru", "кратко о себе|профессиональный профиль|цели|карьерная цель"},
    {SectionKind::contact, "ru", "контакт|связь|адрес|как связаться|общие сведения"},
    {SectionKind::work, "ru",
     "прочий опыт|другой опыт|опыт и достижения|место работы|основной опыт|карьерный путь|"
     "профессиональный путь|рабочий опыт|опыт профессиональной деятельности|трудовой стаж|"
     "трудовая биография|практический опыт|производственная практика|исследовательский опыт|"
     "научная работа|должности|служба|военная служба|предыдущие места работы|"
     "релевантный опыт|научная деятельность|занимаемые должности"},
    {SectionKind::education, "ru",
     "учёба|учебные заведения|школа и вуз|базовое образование|среднее образование|"
     "высшее и дополнительное образование|образование и курсы|образование и квалификация|"
     "где учился|где училась|дипломы|ученые степени|учёные степени|сведения об образовании"},
    {SectionKind::publications, "ru",
     "книги|список публикаций|список трудов|основные публикации|монографии|тезисы|"
     "публикации и доклады|диссертация|диссертации"},
    {SectionKind::talks, "ru",
     "участие в конференциях|участие в мероприятиях|лекции|выступления на конференциях|семинары"},
    {SectionKind::projects, "ru",
     "мои проекты|проектная деятельность|реализованные проекты|работы"},
    {SectionKind::awards, "ru",
     "поощрения|конкурсы|олимпиады|призы|гранты и стипендии|почетные звания|грамоты"},
    {SectionKind::grants, "ru", "гранты|финансирование"},
    {SectionKind::skills, "ru",
     "инструменты|программы|владение программами|компьютерные навыки|языки программирования|"
     "ключевые компетенции|сильные стороны|профессиональные компетенции|hard skills|soft skills"},
    {SectionKind::languages, "ru", "знание иностранных языков|язык|знания языков"},
    {SectionKind::certificates, "ru",
     "сертификация|права|водительские права|аттестация|аттестации"},
    {SectionKind::courses, "ru",
     "летние школы|семинары и тренинги|обучение и курсы|школы и курсы|вебинары|"
     "дополнительное обучение|переподготовка|курсы повышения квалификации|стажировки и курсы"},
    {SectionKind::volunteer, "ru", "волонтерский опыт|общественная работа|общественные проекты"},
    {SectionKind::teaching, "ru", "преподавательский опыт|преподаваемые курсы|опыт преподавания"},
    {SectionKind::service, "ru", "членство|членство в организациях|рецензирование|экспертиза"},
    {SectionKind::supervision, "ru", "научное руководство|аспиранты|руководство дипломами"},
    {SectionKind::references, "ru", "отзывы|рекомендация|контакты рекомендателей"},
    {SectionKind::interests, "ru", "досуг|личное|дополнительно|дополнительные сведения"},
    {SectionKind::patents, "ru", "патенты|изобретения|патенты и изобретения"},

    {SectionKind::summary, "zh",
     "個人總結|关于本人|個人優勢|核心优势|自我描述|个人介绍|個人介紹|求职目标|求職目標|自傳|自传|"
     "摘要"},
    {SectionKind::contact, "zh", "联络方式|联系信息|聯絡資訊|聯繫資訊|个人基本信息|基本資訊"},
    {SectionKind::work, "zh",
     "工作履歷|工作简历|工作历程|工作情况|工作|实习|實習|兼职经历|兼職經歷|职业生涯|主要工作经历|"
     "工作及实习经历|实习工作经历|工作和实习经历|專業經歷|专业经历|從業經歷|任職經歷|"
     "工作與實習經歷|"
     "全职经历|其他工作经历|過往經歷|研究經歷|创业经历|職涯經歷|临床经历|临床经验|军旅经历|"
     "职业背景|"
     "任教经历|現職|现职|经历介绍|學經歷"},
    {SectionKind::education, "zh",
     "教育信息|学历背景|学历信息|教育经验|求学经历|毕业院校|教育經驗|就學經歷|學歷資訊|教育历程|"
     "学术背景|學術背景|教育學歷|教育简历|学习背景|最高学历|最高學歷|教育及培训|學習經歷"},
    {SectionKind::publications, "zh",
     "论文与专利|論文與專利|论文专利|论文及专利|期刊论文|会议论文|研究成果|主要论文|論文著作|"
     "期刊論文|"
     "研討會論文|论文成果|已发表论文|出版著作|出版作品|專書|学术著作|发表作品"},
    {SectionKind::talks, "zh", "讲座|講座|学术会议|受邀演讲|研討會|会议交流|学术交流"},
    {SectionKind::projects, "zh",
     "项目|重点项目|核心项目|專案作品|參與專案|參與計畫|研究計畫|项目案例|课程项目|實作專案|"
     "主要專案|"
     "作品展示|代表作品|個人作品|项目成果"},
    {SectionKind::awards, "zh",
     "得獎紀錄|得獎經歷|得奖记录|獲獎紀錄|獲獎情況|荣誉与奖励|荣誉奖励|奖项荣誉|奖励荣誉|获奖记录|"
     "所获荣誉|榮譽|榮譽與獎項|獎學金|競賽經歷|表彰|荣誉称号|得獎|奖惩情况|主要荣誉"},
    {SectionKind::grants, "zh", "科研基金|基金项目|研究经费|承担课题|主持课题"},
    {SectionKind::skills, "zh",
     "專長技能|专业技术|技能掌握|技能水平|技能与工具|技能证书|掌握技术|工具|软件技能|計算機技能|"
     "计算机技能|计算机水平|電腦技能|擅長工具|相关技能|技能介绍|個人技能|核心能力|個人專長|專長"},
    {SectionKind::languages, "zh", "语言技能|外语|外語能力|語文能力|语言水平"},
    {SectionKind::certificates, "zh",
     "职业资格|執照|执照|资格认证|认证|資格證書|证书与资格|職業資格"},
    {SectionKind::courses, "zh",
     "進修|进修|进修经历|繼續教育|继续教育|研修|訓練|受訓經歷|在职培训"},
    {SectionKind::volunteer, "zh",
     "志愿活动|志愿经历|公益活动|公益经历|志工經歷|志工服務|義工|社會服務|课外经历|实践活动|社團|"
     "校园活动|學生活動"},
    {SectionKind::teaching, "zh", "教学经验|教學經驗|授课|授课经历|教授课程"},
    {SectionKind::service, "zh", "学术兼职|社会兼职|学术服务|學術服務|审稿|专业协会|會員|社会职务"},
    {SectionKind::supervision, "zh", "指导学生|學生指導|研究生指导"},
    {SectionKind::references, "zh", "推荐人|推薦人|证明人"},
    {SectionKind::interests, "zh",
     "興趣|个人兴趣|興趣愛好|业余爱好|备注|其他資訊|興趣嗜好|其他情况"},

    {SectionKind::summary, "ja",
     "自己アピール|強み|アピールポイント|自己prポイント|概略|キャリア概要|人物像|私について"},
    {SectionKind::contact, "ja", "連絡先情報|住所|基本事項|プロフィール情報"},
    {SectionKind::work, "ja",
     "主な職歴|職務経歴概要|職歴一覧|勤務先|勤務経験|業務履歴|業務歴|"
     "職歴等|社会人経験|これまでの経歴|これまでの仕事|経歴詳細|職務経歴一覧|就業経験|就業履歴|"
     "就業歴|"
     "教職歴|研究職歴|研究経験|臨床経験|インターン経験|インターン歴|アルバイト経験|アルバイト歴|"
     "副業|"
     "主な職務経歴|職務実績|経験業務|フリーランス|職業経歴|職業|現職|前職|経験|会社経歴"},
    {SectionKind::education, "ja",
     "学歴 資格|学歴 免許|学歴詳細|学歴一覧|学歴 学位|教育背景|出身校|学修歴|最終学歴等|学校|"
     "学歴および資格|教育 学歴"},
    {SectionKind::publications, "ja",
     "論文業績|査読付き論文|学術雑誌|雑誌論文|国際会議論文|論文リスト|業績一覧|研究論文|著書 論文|"
     "論文 著書|書籍 論文|執筆実績|執筆歴|寄稿|記事|論文および発表|発表業績|学位論文|論文等"},
    {SectionKind::talks, "ja",
     "講演 発表|国際会議|国内会議|学会|登壇 発表|発表 登壇|講演歴|発表歴|招待講演 "
     "発表|国際学会|国内学会|"
     "学会活動|講座|登壇実績|セミナー"},
    {SectionKind::projects, "ja",
     "主なプロジェクト|参画案件|案件一覧|案件経歴|受託案件|参加プロジェクト|プロジェクト実績|"
     "プロジェクト概要|開発経験|開発物|制作実績|"
     "作品集|オープンソース|オープンソース活動|個人制作|その他の開発活動|プロジェクト一覧|"
     "研究プロジェクト"},
    {SectionKind::awards, "ja", "受賞等|受賞実績|賞歴|賞罰|奨学生|表彰歴|受賞 奨学金|コンテスト"},
    {SectionKind::grants, "ja", "外部資金|競争的資金|研究費|外部資金獲得状況|科研費|研究資金"},
    {SectionKind::skills, "ja",
     "活かせる経験 スキル|活かせる知識|活かせる経験|ビジネススキル|専門スキル|技術一覧|使用言語|"
     "使用ツール|プログラミング言語|開発環境|技術経験|スキル一覧|itスキル|ソフトスキル|専門知識|"
     "得意技術|ツール|テクニカル スキル|資格 スキル|スキル 資格|ソフトウェア"},
    {SectionKind::languages, "ja", "資格 語学|語学 資格|外国語|言語能力|語学レベル|自然言語"},
    {SectionKind::certificates, "ja",
     "資格一覧|免許資格|取得資格 免許|資格 検定|認定資格|資格取得|検定"},
    {SectionKind::courses, "ja",
     "研修|研修 講習|研修 "
     "勉強会|講習|受講歴|研修歴|受講講座|セミナー受講|勉強会|自己啓発|履修科目|研修等|"
     "受講"},
    {SectionKind::volunteer, "ja",
     "地域活動|社会活動|ボランティア活動|部活動|サークル|クラブ活動|課外活動 ボランティア|活動歴"},
    {SectionKind::teaching, "ja", "教育活動|担当科目|非常勤講師|教育実績|授業担当|講師"},
    {SectionKind::service, "ja",
     "所属学会|社会貢献|学会等|委員|委員歴|査読|査読活動|所属団体|委員会"},
    {SectionKind::supervision, "ja", "指導学生|学生指導|研究指導"},
    {SectionKind::references, "ja", "推薦者|照会先|推薦人|紹介者|リファレンス"},
    {SectionKind::interests, "ja",
     "希望条件|本人希望|希望勤務条件|特記事項|賞罰 "
     "特記事項|備考|趣味等|興味|関心|アウトリーチ|志望"},

    {SectionKind::summary, "ko",
     "한 줄 소개|간단소개|자기 소개|소개글|핵심 요약|지원동기|지원 동기|핵심역량|전문 요약|프로필 "
     "요약"},
    {SectionKind::contact, "ko", "연락처 정보|개인 정보|연락|신상정보|신상 정보"},
    {SectionKind::work, "ko",
     "직무 경력|업무 경력|직무 경험|경력 공백|경력 내용|경력내용|경력 "
     "소개|직장|직장경력|근무경력|근무 이력|"
     "근무이력|근무 경험|직무경력|직무경험|사회 경력|사회경력|외주 이력|외주 작업|프리랜서 "
     "경력|인턴십|"
     "인턴 경력|인턴쉽|아르바이트|실무경력|실무 경력|전문 경력|연구경력|임상 경력|교육 경력|강사 "
     "경력|"
     "회사|일한 곳|현직|주요경력|경력 및 경험|기타 경력|경력 이력|직업 경력|직력|커리어|업무 "
     "이력|군 경력|"
     "경력 및 프로젝트"},
    {SectionKind::education, "ko",
     "교육 및 학력|학업|학력 정보|학력정보|학교|학력 및 자격|교육 배경|학위|학력 및 교육사항|학업 "
     "사항|"
     "출신 학교|학력 및 이수|학력과 교육|최종학교|학력 이력"},
    {SectionKind::publications, "ko",
     "글|출판물|기고|연구 논문|학회 논문|논문 실적|논문실적|저술|연구업적|연구 업적|논문 발표|저널 "
     "논문|"
     "저서 및 논문|논문 목록|연구실적|게재논문|학위논문|번역서"},
    {SectionKind::talks, "ko",
     "강연 및 발표|발표 및 강연|전시 및 강연|강의 및 강연|세미나|학술 발표|발표 이력"},
    {SectionKind::projects, "ko",
     "주요 작품|작품|주요 사업|수행 프로젝트|참여 프로젝트|프로젝트 이력|프로젝트 내역|개발 "
     "프로젝트|작업물|"
     "개인작업|연구 프로젝트|학교 프로젝트|대표 프로젝트|주요프로젝트|개인프로젝트|수행 과제|연구 "
     "과제"},
    {SectionKind::awards, "ko",
     "수상이력|상훈|상벌|수상 실적|수상 및 장학금|포상|공모전|대회|수상 및 선정|장학|수상 "
     "경험|수상실적|"
     "표창"},
    {SectionKind::grants, "ko", "연구비|연구 지원|지원금|연구비 수혜"},
    {SectionKind::skills, "ko",
     "툴|소프트웨어|사용 도구|사용 툴|활용 능력|컴퓨터 활용|컴퓨터 활용 능력|전문 분야|업무 "
     "역량|보유역량|"
     "주요 기술|핵심 기술|기술 역량|전문기술|실무 능력|개발 스택|스킬셋|프로그래밍 "
     "언어|도구|강점|직무 역량|"
     "역량 및 기술|업무 능력|프로그램 활용"},
    {SectionKind::languages, "ko", "언어 능력|구사 언어|외국어능력|어학 성적|어학성적|언어능력"},
    {SectionKind::certificates, "ko",
     "자격 및 어학|자격 및 면허|자격증 및 면허|면허 및 자격|자격면허|보유 자격증|자격증 "
     "사항|자격증사항|인증|"
     "운전면허|면허증|자격증 및 수상|자격증 및 교육"},
    {SectionKind::courses, "ko",
     "수료 과정|수료과정|교육과정|교육 과정|이수 과목|교육 및 연수|교육 "
     "내용|교육이력|교육수료|보수교육|"
     "직무 교육|연수 교육|교육 및 수료|이수 교육|훈련|교육 활동"},
    {SectionKind::volunteer, "ko",
     "사회 활동|사회활동|봉사|동아리 활동|동아리활동|교내활동|교내 활동|대내외 활동|학내 "
     "활동|학생회|활동 경험|"
     "활동사항|활동 사항|기타 경험 및 활동|외부 활동|자원봉사"},
    {SectionKind::teaching, "ko",
     "강의 경험|강의 경력|강의|교육 경험|강의 이력|출강|강의경력|교직 경력"},
    {SectionKind::service, "ko",
     "심의 자문|학회 활동|자문|위원 활동|소속 학회|학술 활동|대외 직책|단체 활동|회원"},
    {SectionKind::supervision, "ko", "지도 학생|논문 지도|학생 지도"},
    {SectionKind::references, "ko", "추천인|참고인|평판 조회|추천"},
    {SectionKind::interests, "ko",
     "취미 및 특기|취미 특기|특기|관심 분야|관심분야|비고|특이사항|특이 사항|희망 "
     "조건|희망사항|희망 사항|"
     "기타사항|병역 관계|병역관계"},

    {SectionKind::summary, "pl", "o sobie|krótko o mnie|profil kandydata|cele|motto"},
    {SectionKind::contact, "pl", "dane|informacje kontaktowe|informacje osobiste|adres"},
    {SectionKind::work, "pl",
     "doświadczenie w pracy|doświadczenie pracy|przebieg zatrudnienia|zatrudnienie|"
     "praktyki zawodowe|praktyki i staże|staże i praktyki|staż|praktyka|praktyka zawodowa|"
     "dotychczasowe zatrudnienie|przebieg pracy|kariera zawodowa|ścieżka zawodowa|"
     "działalność zawodowa|aktywność zawodowa|stanowiska|dodatkowe doświadczenie|"
     "inne doświadczenie|pozostałe doświadczenie|doświadczenie naukowe|praca zawodowa|"
     "wcześniejsze doświadczenie|służba wojskowa|zlecenia|kariera naukowa|doświadczenia zawodowe"},
    {SectionKind::education, "pl",
     "wykształcenie i szkolenia|edukacja i wykształcenie|szkoły|nauka|przebieg edukacji|"
     "wykształcenie wyższe|studia i szkoły|ukończone szkoły|kształcenie|edukacja formalna|"
     "przebieg kształcenia|stopnie naukowe|wykształcenie i kwalifikacje|szkoła|dyplomy"},
    {SectionKind::publications, "pl",
     "wybrane publikacje|lista publikacji|książki|rozdziały|referaty i publikacje|prace naukowe|"
     "dorobek naukowy|artykuły naukowe|monografie"},
    {SectionKind::talks, "pl",
     "konferencje|wystąpienia|prezentacje|referaty|wykłady|konferencje i wystąpienia|prelekcje"},
    {SectionKind::projects, "pl",
     "projekt|wybrane projekty|projekty osobiste|realizacje|moje projekty|projekty badawcze|"
     "portfolio|zrealizowane projekty|ważniejsze projekty"},
    {SectionKind::awards, "pl",
     "wyróżnienia|nagrody i osiągnięcia|osiągnięcia i nagrody|nagrody i stypendia|konkursy|"
     "stypendia i nagrody|sukcesy"},
    {SectionKind::grants, "pl", "granty|granty i projekty|projekty i granty|finansowanie"},
    {SectionKind::skills, "pl",
     "znane technologie|programy|narzędzia|dodatkowe umiejętności|obsługa komputera|"
     "umiejętności komputerowe|języki programowania|programowanie|umiejętności miękkie|"
     "umiejętności zawodowe|kwalifikacje|mocne strony|cechy|wiedza|oprogramowanie|"
     "umiejętności i narzędzia|kluczowe umiejętności"},
    {SectionKind::languages, "pl", "język|znajomość języków obcych|języki obce i poziom"},
    {SectionKind::certificates, "pl",
     "certyfikat|certyfikaty i uprawnienia|uprawnienia i certyfikaty|licencje|"
     "kwalifikacje i uprawnienia|prawa jazdy"},
    {SectionKind::courses, "pl",
     "kurs|szkolenie|szkolenia i certyfikaty|kursy i certyfikaty|dodatkowe szkolenia|warsztaty|"
     "ukończone kursy|odbyte szkolenia|kursy zawodowe|edukacja certyfikaty i szkolenia"},
    {SectionKind::volunteer, "pl",
     "działalność społeczna i wolontariat|aktywność społeczna|działalność studencka|"
     "działalność|organizacje|koła naukowe|aktywność dodatkowa|działalność w organizacjach"},
    {SectionKind::teaching, "pl", "dydaktyka|działalność dydaktyczna|prowadzone zajęcia|nauczanie"},
    {SectionKind::service, "pl", "członkostwo|członkostwa|stowarzyszenia|recenzje|funkcje"},
    {SectionKind::supervision, "pl", "opieka naukowa|promotorstwo|wypromowani doktorzy"},
    {SectionKind::references, "pl", "referencje|osoby polecające|rekomendacje"},
    {SectionKind::interests, "pl",
     "hobby i zainteresowania|zainteresowania i hobby|informacje dodatkowe|dodatkowe informacje|"
     "czas wolny|pasje|zgoda|klauzula"},
    {SectionKind::patents, "pl", "patenty|patenty i wynalazki|wynalazki"},

    {SectionKind::summary, "tr",
     "kısaca ben|profesyonel özet|kariyer özeti|kariyer amacı|özgeçmiş özeti|ben kimim|"
     "genel bilgi|kişisel özet"},
    {SectionKind::contact, "tr", "bilgiler|kimlik bilgileri|adres|kişisel bilgi|genel bilgiler"},
    {SectionKind::work, "tr",
     "kariyer|kariyerim|çalışma hayatı|iş hayatı|iş geçmişi|iş deneyimi ve stajlar|"
     "stajlar ve iş deneyimi|iş tecrübeleri|tecrübeler|mesleki tecrübe|mesleki deneyimler|"
     "profesyonel tecrübe|profesyonel deneyimler|çalışma geçmişi|çalıştığım yerler|görevler|"
     "akademik deneyim|akademik görevler|staj deneyimi|staj deneyimleri|diğer deneyimler|"
     "önceki işler|idari görevler|klinik deneyim|araştırma deneyimi|iş ve staj deneyimi|"
     "mesleki geçmiş|kariyer geçmişi|askerlik hizmeti|serbest çalışma|pozisyonlar"},
    {SectionKind::education, "tr",
     "akademik geçmiş|eğitim geçmişi|öğrenim bilgileri|eğitim ve öğretim|öğretim|"
     "akademik eğitim|okullar|okul|öğrenim geçmişi|eğitim hayatı|lisans eğitimi|tahsil|"
     "akademik bilgiler|eğitim öğretim bilgileri|eğitim bilgisi|dereceler|mezuniyet"},
    {SectionKind::publications, "tr",
     "yayın|yayın listesi|makale|kitaplar|bildiriler|seçilmiş yayınlar|uluslararası yayınlar|"
     "akademik yayınlar|tezler|kitap bölümleri|yazılar"},
    {SectionKind::talks, "tr",
     "sunumlar|konferanslar|konuşmalar|davetli konuşmalar|bildiri ve sunumlar|seminerler|paneller"},
    {SectionKind::projects, "tr",
     "proje|önemli projeler|seçilmiş projeler|proje deneyimi|proje deneyimleri|portfolyo|"
     "akademik projeler|araştırma projeleri|öğrenci projeleri"},
    {SectionKind::awards, "tr",
     "ödül|ödül ve burslar|burslar ve ödüller|ödüller ve burslar|başarı ve ödüller|"
     "başarı|onur ve ödüller|yarışmalar"},
    {SectionKind::grants, "tr", "hibeler|araştırma fonları|destekler|fonlar"},
    {SectionKind::skills, "tr",
     "yetenek|beceri|bilgisayar becerileri|bilgisayar bilgileri|teknik yetkinlikler|"
     "teknik yetenekler|yazılım bilgisi|programlama dilleri|programlar|uzmanlık|"
     "uzmanlık alanları|teknolojiler|araçlar|güçlü yönler|bilgi ve beceriler|"
     "mesleki beceriler|yetkinlik|nitelikler|yazılım becerileri|dijital beceriler"},
    {SectionKind::languages, "tr", "bildiği diller|yabancı dil bilgisi|dil yetkinliği"},
    {SectionKind::certificates, "tr",
     "sertifika|sertifika bilgileri|ehliyet|belge|lisanslar|belge ve sertifikalar|"
     "sertifikalar ve belgeler|eğitim ve sertifikalar|sürücü belgesi"},
    {SectionKind::courses, "tr",
     "kurs|seminer ve kurslar|kurslar ve seminerler|katıldığı eğitimler|alınan eğitimler|"
     "eğitim ve seminerler|mesleki eğitimler|katıldığım eğitimler|hizmet içi eğitimler|"
     "kurs bilgileri|kurslar ve sertifikalar"},
    {SectionKind::volunteer, "tr",
     "gönüllü çalışma|gönüllü faaliyetler|gönüllülük deneyimi|sosyal faaliyetler|kulüpler|"
     "sosyal sorumluluk projeleri|kulüp faaliyetleri|öğrenci kulüpleri|topluluklar|faaliyetler|"
     "sosyal aktiviteler|dernekler|dernek çalışmaları"},
    {SectionKind::teaching, "tr", "verilen dersler|öğretmenlik deneyimi|dersler|ders verme"},
    {SectionKind::service, "tr", "üyelikler|hakemlik|mesleki üyelikler|kurul üyelikleri"},
    {SectionKind::supervision, "tr", "yönetilen tezler|danışmanlıklar|tez danışmanlığı"},
    {SectionKind::references, "tr", "referans|kaynakça|tavsiye"},
    {SectionKind::interests, "tr",
     "hobi|hobiler ve ilgi alanları|ilgi alanları ve hobiler|ek bilgiler|diğer bilgiler|"
     "askerlik durumu|askerlik"},
    {SectionKind::patents, "tr", "patentler|patent ve buluşlar|buluşlar"},

    {SectionKind::awards, "zh",
     "荣誉与任职|科研奖励|学术荣誉|奖励与荣誉|获奖及荣誉|"
     "获奖与荣誉|荣誉及奖励|奖学金及荣誉|个人荣誉|获得荣誉|"
     "在校荣誉|荣誉情况"},
    {SectionKind::work, "zh",
     "实习 工作经历|工作 实习经历|学术经历|任职情况|"
     "工作與經歷|兼职工作"},
    {SectionKind::publications, "zh",
     "代表论文|论文著作|主要论著|代表性成果|论文与著作|论著|"
     "专著|代表性著作|主要著作|学术专著|译著|發表論文|"
     "著作目錄|研究著作|主要学术成果"},
    {SectionKind::patents, "zh",
     "授权专利|发明专利|知识产权|专利情况|专利与软著|"
     "软件著作权|专利及软著"},
    {SectionKind::projects, "zh",
     "主持项目|承担项目|研究项目|研究計畫與專案|校园项目|"
     "课题项目"},
    {SectionKind::skills, "zh", "技能 证书|技能与证书"},
    {SectionKind::certificates, "zh",
     "专业资格|證照與證書|执业资格|职称证书|專業資格|"
     "证书与技能"},
    {SectionKind::service, "zh", "学术任职|社会任职|兼职情况|学会任职"},
    {SectionKind::volunteer, "zh", "学生干部|校园实践|校内实践|社團活動|社团和组织经历"},
    {SectionKind::summary, "zh", "个人概况|自我评估"},
    {SectionKind::interests, "zh", "个人爱好|附加信息"},
    {SectionKind::courses, "zh", "培训情况|教育訓練"},
    {SectionKind::contact, "zh", "基本资料"},
    {SectionKind::work, "ja",
     "就業経歴|経歴一覧|職歴 経歴|ご経歴|業務内容詳細|"
     "案件詳細|複業"},
    {SectionKind::education, "ja", "留学経験|取得学位"},
    {SectionKind::publications, "ja",
     "原著論文|総説|研究業績一覧|業績リスト|査読付論文|"
     "論文 査読あり|学術論文 査読あり|著書 訳書|訳書|執筆活動|"
     "主要業績|主要論文|査読なし論文|紀要論文|解説記事|"
     "学術雑誌論文"},
    {SectionKind::talks, "ja", "ポスター発表|学会発表 口頭|国内学会発表|登壇資料"},
    {SectionKind::patents, "ja", "特許出願|知的財産|産業財産権|特許 実用新案"},
    {SectionKind::projects, "ja", "自主制作|プロジェクト経歴"},
    {SectionKind::skills, "ja",
     "技術スタック|開発スキル|使用可能言語|スキルシート|"
     "活かせる経験 知識|oaスキル"},
    {SectionKind::certificates, "ja", "資格 研修|免許 資格 賞"},
    {SectionKind::summary, "ja", "経歴サマリー|サマリ|志望の動機|経歴サマリ"},
    {SectionKind::awards, "ja", "社内表彰"},
    {SectionKind::volunteer, "ja", "ボランティア経験"},
    {SectionKind::work, "ko",
     "업무경력|경력상세|주요 이력|경력기술|인턴 대외활동|"
     "임상경력|교육경력"},
    {SectionKind::projects, "ko",
     "오픈소스 기여|수행프로젝트|프로젝트 수행 이력|개발 경험|"
     "사이드프로젝트|토이프로젝트"},
    {SectionKind::publications, "ko",
     "연구논문|학술논문|학술지 논문|국내논문|국제논문|"
     "주요논문|주요 논문|학술발표|역서|집필"},
    {SectionKind::patents, "ko",
     "특허 및 논문|지식재산권|특허 출원|특허등록|특허사항|"
     "특허 실적|특허출원"},
    {SectionKind::skills, "ko",
     "개발 기술|컴퓨터 활용능력|전문분야|보유스킬|사용기술|"
     "활용능력"},
    {SectionKind::certificates, "ko",
     "자격증 어학|자격 어학|자격 면허|자격 어학 수상|"
     "어학 자격증"},
    {SectionKind::summary, "ko",
     "자기소개서|한줄 소개|한줄소개|자기 pr|나의 강점|성장과정|"
     "성격의 장단점|지원동기 및 포부|입사 후 포부|직무역량|"
     "성장 과정|간략소개"},
    {SectionKind::awards, "ko", "수상 및 활동"},
    {SectionKind::languages, "ko", "어학사항"},
    {SectionKind::volunteer, "ko", "사회봉사|학내활동"},
    {SectionKind::service, "ko", "학회활동|위원회 활동|학술활동|소속학회"},
    {SectionKind::interests, "ko", "병역 및 기타|추가정보|참고사항"},
    {SectionKind::courses, "ko", "이수교육|해외연수|직무교육|교육 훈련|교육훈련"},
};

}  // namespace vitagraph
