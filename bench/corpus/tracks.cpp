// The professions of a made world.
#include "bench/corpus/tables.hpp"

namespace vitagraph::bench {

namespace {

namespace software {
constexpr std::string_view titles[] = {"Junior Software Developer", "Software Engineer",
                                       "Senior Software Engineer", "Staff Software Engineer",
                                       "Engineering Manager"};
constexpr std::string_view areas[] = {"Computer Science", "Software Engineering",
                                      "Computer Engineering"};
constexpr std::string_view bullets[] = {
    "Moved {thing} from nightly batches to streams, which cut the delay from {n} hours to minutes",
    "Designed and built {thing} used by {n} teams across three time zones",
    "Reduced the cost of {thing} by {n}% after profiling the slowest queries",
    "Led {n} engineers through the rewrite of {thing} without a day of downtime",
    "Wrote the tests and the runbook of {thing}; incidents fell by {n}%",
    "Introduced code review and pairing to a group of {n} developers",
    "Replaced {thing} with an open-source equivalent and contributed {n} patches upstream"};
constexpr std::string_view things[] = {"the billing service",     "a search index",
                                       "the deployment pipeline", "an event store",
                                       "the mobile API",          "a feature store"};
constexpr std::string_view skills[] = {"Python",     "C++",        "Java",      "Go",
                                       "PostgreSQL", "Kubernetes", "Terraform", "React",
                                       "Kafka",      "Linux",      "Git",       "gRPC"};
}  // namespace software

namespace research {
constexpr std::string_view titles[] = {"Research Assistant", "Postdoctoral Researcher",
                                       "Research Scientist", "Senior Research Scientist",
                                       "Assistant Professor"};
constexpr std::string_view areas[] = {"Statistics", "Physics", "Computational Biology",
                                      "Environmental Science", "Machine Learning"};
constexpr std::string_view bullets[] = {
    "Developed a method for {thing} that needs {n}% less labelled data",
    "Supervised {n} students who worked on {thing}",
    "Won a grant of {n}0,000 dollars to study {thing}",
    "Taught a seminar on {thing} to {n} graduate students",
    "Maintained the group's open data set on {thing}, now used in {n} studies",
    "Organised a reading group on {thing} over {n} semesters"};
constexpr std::string_view things[] = {"uncertainty in climate records",
                                       "graph inference",
                                       "single-cell measurements",
                                       "long time series",
                                       "sensor fusion",
                                       "causal effects"};
constexpr std::string_view skills[] = {"R",
                                       "Python",
                                       "Julia",
                                       "Stan",
                                       "LaTeX",
                                       "PyTorch",
                                       "Experimental design",
                                       "Scientific writing",
                                       "Slurm"};
}  // namespace research

namespace nursing {
constexpr std::string_view titles[] = {"Nursing Assistant", "Registered Nurse",
                                       "Senior Staff Nurse", "Charge Nurse", "Nurse Manager"};
constexpr std::string_view areas[] = {"Nursing", "Public Health", "Health Administration"};
constexpr std::string_view bullets[] = {
    "Cared for up to {n} patients a shift on {thing}",
    "Trained {n} new colleagues in the handling of {thing}",
    "Rewrote the checklist for {thing}, after which errors fell by {n}%",
    "Coordinated with doctors, families and social workers on {thing}",
    "Kept records of {n} admissions a month in the electronic system"};
constexpr std::string_view things[] = {"the cardiac ward", "wound care", "infusion pumps",
                                       "the night rota", "discharge planning"};
constexpr std::string_view skills[] = {"Triage", "Patient education",         "BLS",
                                       "ACLS",   "Electronic health records", "Phlebotomy"};
}  // namespace nursing

namespace business {
constexpr std::string_view titles[] = {"Marketing Assistant", "Business Analyst", "Product Manager",
                                       "Senior Product Manager", "Director of Operations"};
constexpr std::string_view areas[] = {"Business Administration", "Economics", "Marketing",
                                      "Finance"};
constexpr std::string_view bullets[] = {
    "Grew {thing} by {n}% in a year with a budget that stayed flat",
    "Interviewed {n} customers to decide what to build for {thing}",
    "Negotiated with {n} suppliers and lowered the cost of {thing}",
    "Presented results of {thing} to the board every quarter",
    "Brought sales, support and engineering together around {thing}",
    "Hired {n} people and built the team responsible for {thing}"};
constexpr std::string_view things[] = {"the subscription business", "the partner programme",
                                       "the online shop", "a loyalty scheme",
                                       "the European launch"};
constexpr std::string_view skills[] = {
    "Excel",     "SQL",        "Tableau",         "Negotiation",
    "Budgeting", "Salesforce", "Public speaking", "Market research"};
}  // namespace business

namespace kitchen {
constexpr std::string_view titles[] = {"Line Cook", "Chef de Partie", "Sous Chef", "Head Chef",
                                       "Executive Chef"};
constexpr std::string_view areas[] = {"Culinary Arts", "Hospitality Management"};
constexpr std::string_view bullets[] = {
    "Cooked for {n} guests a night and kept {thing} under its target",
    "Planned {thing} with {n} local farms",
    "Led a brigade of {n} cooks through two inspections without a finding",
    "Wrote the recipes and the costing for {thing}"};
constexpr std::string_view things[] = {"food cost", "the seasonal menu", "the pastry section",
                                       "banquets", "the wine pairing"};
constexpr std::string_view skills[] = {"Menu planning", "HACCP",     "Butchery",
                                       "Pastry",        "Inventory", "Team leadership"};
}  // namespace kitchen

namespace engineering {
constexpr std::string_view titles[] = {"Design Engineer", "Mechanical Engineer",
                                       "Senior Mechanical Engineer", "Project Engineer",
                                       "Chief Engineer"};
constexpr std::string_view areas[] = {"Mechanical Engineering", "Electrical Engineering",
                                      "Civil Engineering", "Materials Science"};
constexpr std::string_view bullets[] = {
    "Drew and tested {thing}; {n} of them are in service today",
    "Cut the scrap rate of {thing} by {n}% with a new fixture",
    "Managed {n} contractors during the installation of {thing}",
    "Checked {thing} against the standard and closed {n} findings",
    "Simulated the thermal load of {thing} and verified it on the bench"};
constexpr std::string_view things[] = {"a pump housing", "the conveyor", "a battery enclosure",
                                       "the ventilation system", "a turbine blade"};
constexpr std::string_view skills[] = {"SolidWorks", "ANSYS",   "MATLAB",         "GD&T",
                                       "FMEA",       "AutoCAD", "PLC programming"};
}  // namespace engineering

constexpr std::string_view tails[] = {
    ", and wrote down what was learnt for those who came after",
    ", together with a small group from two other departments",
    " while the budget shrank by a third and two colleagues were on leave",
    ", which the management later took as the model for the other sites",
    "; the results were presented at the yearly meeting and are still in use",
    ", starting from an idea that came up in a conversation with a customer",
    " in close contact with the people who use it every day",
    ", first as a trial of six weeks and then for the whole organisation",
    ", with weekly figures that everybody in the building could look up",
    " after an audit had shown where time and material were being lost",
};

constexpr std::string_view about[] = {
    "Known for careful work, plain words and a calm hand when things break. Looking for a team "
    "that "
    "measures before it decides, likes to teach and has no fear of old systems.",
    "Comfortable between disciplines and happiest where a hard question meets people who need the "
    "answer soon. Has led small groups and been led by good ones, and learnt from both.",
    "Believes that most problems are found by listening first. Has worked in large and in tiny "
    "organisations, on site and from afar, and keeps notes that others can follow.",
    "Brings order to projects that have lost their way, and stays until the last page of the "
    "handbook is written. Values patience, evidence and short meetings.",
};

constexpr Track table[] = {
    {software::titles, software::areas, software::bullets, software::things, software::skills, 30,
     false},
    {research::titles, research::areas, research::bullets, research::things, research::skills, 25,
     true},
    {nursing::titles, nursing::areas, nursing::bullets, nursing::things, nursing::skills, 10,
     false},
    {business::titles, business::areas, business::bullets, business::things, business::skills, 15,
     false},
    {kitchen::titles, kitchen::areas, kitchen::bullets, kitchen::things, kitchen::skills, 5, false},
    {engineering::titles, engineering::areas, engineering::bullets, engineering::things,
     engineering::skills, 15, false},
};

}  // namespace

std::span<const Track> tracks() { return table; }
Words bullet_tails() { return tails; }
Words summaries() { return about; }

}  // namespace vitagraph::bench
