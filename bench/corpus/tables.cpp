#include "bench/corpus/tables.hpp"

namespace vitagraph::bench {

namespace {

constexpr std::string_view given[] = {
    "Amelia",  "Aaron",   "Aisha",    "Alan",      "Alejandra", "Alice",    "Amir",     "Ana",
    "Andrew",  "Angela",  "Anita",    "Anton",     "Arjun",     "Astrid",   "Beatrice", "Benjamin",
    "Bianca",  "Brandon", "Bridget",  "Carlos",    "Caroline",  "Cecilia",  "Chloe",    "Clara",
    "Connor",  "Daniel",  "Daria",    "David",     "Deborah",   "Diego",    "Dominic",  "Edith",
    "Eduardo", "Elena",   "Elias",    "Emily",     "Emma",      "Erik",     "Esther",   "Ethan",
    "Fatima",  "Felix",   "Fiona",    "Francesca", "Gabriel",   "Georgia",  "Grace",    "Hannah",
    "Harold",  "Helen",   "Hugo",     "Ian",       "Ines",      "Ingrid",   "Isaac",    "Ivan",
    "Jack",    "Jamal",   "Jane",     "Jasmine",   "Javier",    "Jennifer", "Joanna",   "Joel",
    "Jonas",   "Julia",   "Karen",    "Karim",     "Katherine", "Keiko",    "Kevin",    "Kristin",
    "Lara",    "Laura",   "Leo",      "Leila",     "Lewis",     "Lidia",    "Lucas",    "Lucy",
    "Magnus",  "Maria",   "Marcus",   "Marta",     "Matthew",   "Mei",      "Michael",  "Miriam",
    "Nadia",   "Naomi",   "Natalie",  "Nathan",    "Nikhil",    "Nina",     "Nora",     "Oliver",
    "Olga",    "Omar",    "Patricia", "Paul",      "Peter",     "Priya",    "Rachel",   "Rafael",
    "Rebecca", "Richard", "Robert",   "Rosa",      "Ruth",      "Samuel",   "Sandra",   "Sara",
    "Sean",    "Silvia",  "Simon",    "Sofia",     "Stefan",    "Susan",    "Tamara",   "Teresa",
    "Thomas",  "Tobias",  "Uma",      "Valerie",   "Vera",      "Victor",   "Wei",      "William",
    "Yasmin",  "Yuki",    "Zachary",  "Zoe"};

constexpr std::string_view family[] = {
    "Abbott",   "Adeyemi",   "Ahmed",     "Alvarez",   "Anand",    "Andersen",  "Aoki",
    "Baker",    "Banerjee",  "Barnes",    "Bauer",     "Becker",   "Bennett",   "Bergström",
    "Bianchi",  "Blackwood", "Boateng",   "Bowen",     "Brandt",   "Brooks",    "Cabrera",
    "Calloway", "Campbell",  "Carver",    "Castillo",  "Chandra",  "Chen",      "Clarke",
    "Costa",    "Dalton",    "Dimitrov",  "Donovan",   "Drummond", "Dubois",    "Eaton",
    "Eriksson", "Espinoza",  "Farrell",   "Ferreira",  "Fischer",  "Fletcher",  "Forsythe",
    "Fujita",   "Gallagher", "Garcia",    "Ghosh",     "Gibbs",    "Goldstein", "Grant",
    "Greene",   "Gupta",     "Haddad",    "Hale",      "Hansen",   "Harper",    "Hartmann",
    "Hayashi",  "Hoffman",   "Holloway",  "Horvath",   "Hughes",   "Ibrahim",   "Iyer",
    "Jansen",   "Jefferson", "Johansson", "Kapoor",    "Kaur",     "Keller",    "Kim",
    "Kowalski", "Kruger",    "Lambert",   "Larsen",    "Lee",      "Lindqvist", "Lombardi",
    "Lopez",    "MacLeod",   "Mahoney",   "Marchetti", "Martinez", "Mbeki",     "McAllister",
    "Mehta",    "Meyer",     "Moreau",    "Morgan",    "Mueller",  "Nakamura",  "Navarro",
    "Nguyen",   "Nielsen",   "Novak",     "O'Brien",   "Okafor",   "Okonkwo",   "Olsen",
    "Ortega",   "Osei",      "Park",      "Patel",     "Petrov",   "Pham",      "Quinn",
    "Rahman",   "Ramirez",   "Reyes",     "Richter",   "Rossi",    "Rowland",   "Ryan",
    "Saito",    "Salazar",   "Santos",    "Schneider", "Schwartz", "Sharma",    "Silva",
    "Singh",    "Sokolov",   "Stanton",   "Sullivan",  "Suzuki",   "Takahashi", "Tanaka",
    "Thompson", "Torres",    "Underwood", "van Dijk",  "Vargas",   "Vasquez",   "Vogel",
    "Walsh",    "Wang",      "Weber",     "Whitaker",  "Wong",     "Yamamoto",  "Young",
    "Zhang",    "Zimmermann"};

constexpr std::string_view city[] = {
    "Austin, TX",          "Boston, MA",        "Chicago, IL",          "Denver, CO",
    "Seattle, WA",         "Portland, OR",      "Atlanta, GA",          "New York, NY",
    "San Francisco, CA",   "Palo Alto, CA",     "Los Angeles, CA",      "Philadelphia, PA",
    "Pittsburgh, PA",      "Minneapolis, MN",   "Madison, WI",          "Ann Arbor, MI",
    "Toronto, Canada",     "Vancouver, Canada", "Montreal, Canada",     "London, UK",
    "Manchester, UK",      "Edinburgh, UK",     "Cambridge, UK",        "Dublin, Ireland",
    "Berlin, Germany",     "Munich, Germany",   "Zurich, Switzerland",  "Amsterdam, Netherlands",
    "Paris, France",       "Madrid, Spain",     "Milan, Italy",         "Stockholm, Sweden",
    "Copenhagen, Denmark", "Sydney, Australia", "Melbourne, Australia", "Singapore",
    "Bangalore, India",    "Tokyo, Japan"};

// Two of them make a name: "Harrow" and "gate"; none is meant to be a real company.
constexpr std::string_view stem[] = {
    "Alder",  "Amber",   "Arbor",  "Ash",    "Birch",  "Black",  "Blue",    "Bright",  "Broad",
    "Cedar",  "Clear",   "Copper", "Crest",  "Dawn",   "Deep",   "Elm",     "Ever",    "Fair",
    "Fern",   "Flint",   "Fox",    "Frost",  "Glen",   "Gold",   "Granite", "Green",   "Grey",
    "Harbor", "Hawk",    "Hazel",  "Heron",  "High",   "Iron",   "Juniper", "Kestrel", "Lake",
    "Larch",  "Light",   "Linden", "Lunar",  "Maple",  "Meadow", "Moss",    "North",   "Oak",
    "Ocean",  "Orchard", "Osprey", "Pine",   "Quartz", "Raven",  "Red",     "Ridge",   "River",
    "Rowan",  "Sage",    "Salt",   "Silver", "Slate",  "Spring", "Stone",   "Summer",  "Swift",
    "Thorn",  "Timber",  "Vale",   "Violet", "West",   "White",  "Wild",    "Willow",  "Winter",
    "Wren"};

constexpr std::string_view kind[] = {
    "Systems",   "Software",    "Analytics",    "Labs",     "Health",          "Logistics",
    "Foods",     "Energy",      "Robotics",     "Partners", "Consulting",      "Media",
    "Financial", "Instruments", "Motors",       "Design",   "Pharmaceuticals", "Networks",
    "Capital",   "Research",    "Hospital",     "Clinic",   "Publishing",      "Hotels",
    "Airlines",  "Insurance",   "Construction", "Textiles", "Biotech",         "Security"};

constexpr std::string_view subject[] = {
    "Sparse Attention",    "Graph Matching",        "Protein Folding",     "Query Optimization",
    "Record Linkage",      "Soil Moisture",         "Coral Bleaching",     "Bayesian Calibration",
    "Speech Segmentation", "Monetary Shocks",       "Nurse Staffing",      "Urban Heat",
    "Lithium Dendrites",   "Catalyst Aging",        "Neural Rendering",    "Program Synthesis",
    "Tumor Growth",        "Supply Networks",       "Robust Control",      "Glacier Dynamics",
    "Quantum Annealing",   "Text Simplification",   "Crop Rotation",       "Reading Fluency",
    "Labor Mobility",      "Antibiotic Resistance", "Traffic Forecasting", "Memory Consistency",
    "Stellar Winds",       "Membrane Transport"};
constexpr std::string_view method[] = {
    "Scalable",          "Interpretable",    "Self-Supervised",
    "Low-Rank",          "Causal",           "Distributed",
    "Uncertainty-Aware", "Adaptive",         "Privacy-Preserving",
    "Multi-Scale",       "Energy-Efficient", "Longitudinal",
    "Probabilistic",     "Incremental",      "Randomized",
    "Nonlinear",         "Data-Driven",      "Hierarchical",
    "Worst-Case",        "Field-Tested"};
constexpr std::string_view setting[] = {"in Rural Communities",      "with Limited Labels",
                                        "under Distribution Shift",  "at Scale",
                                        "from Noisy Sensors",        "for Embedded Devices",
                                        "in Aging Populations",      "on Large Graphs",
                                        "across Languages",          "with Missing Data",
                                        "in Coastal Regions",        "for Clinical Practice",
                                        "under Tight Budgets",       "with Human Feedback",
                                        "in Heterogeneous Clusters", "after Structural Breaks",
                                        "in Emerging Markets",       "over Long Horizons",
                                        "for Open Hardware",         "with Formal Guarantees"};
constexpr std::string_view venue[] = {"Journal of Applied Computation",
                                      "Proceedings of the Conference on Data Engineering Practice",
                                      "Transactions on Learning Systems",
                                      "International Conference on Graph Methods",
                                      "Annals of Environmental Measurement",
                                      "Letters in Materials Chemistry",
                                      "Workshop on Reproducible Research",
                                      "Review of Regional Economics",
                                      "Journal of Clinical Informatics",
                                      "Symposium on Programming Tools",
                                      "Proceedings of the Meeting on Speech and Text",
                                      "Quarterly Journal of Field Biology"};

constexpr KnownOrganization companies[] = {
    {"Google|Google LLC|Google Inc.", "Mountain View, CA"},
    {"Microsoft|Microsoft Corporation|Microsoft Corp.", "Redmond, WA"},
    {"IBM|IBM Corporation|International Business Machines", "Armonk, NY"},
    {"Amazon|Amazon.com|Amazon.com, Inc.", "Seattle, WA"},
    {"Siemens|Siemens AG", "Munich, Germany"},
    {"Intel|Intel Corporation|Intel Corp.", "Santa Clara, CA"},
    {"Deloitte|Deloitte LLP", "New York, NY"},
    {"SAP|SAP SE", "Walldorf, Germany"},
    {"Cisco|Cisco Systems|Cisco Systems, Inc.", "San Jose, CA"},
    {"Novartis|Novartis AG", "Basel, Switzerland"}};

constexpr KnownOrganization schools[] = {
    {"Massachusetts Institute of Technology|MIT", "Cambridge, MA"},
    {"Stanford University", "Stanford, CA"},
    {"University of California, Berkeley|UC Berkeley", "Berkeley, CA"},
    {"University of California, Los Angeles|UCLA", "Los Angeles, CA"},
    {"Carnegie Mellon University|CMU", "Pittsburgh, PA"},
    {"Georgia Institute of Technology|Georgia Tech", "Atlanta, GA"},
    {"University of Michigan", "Ann Arbor, MI"},
    {"University of Texas at Austin|UT Austin", "Austin, TX"},
    {"University of Toronto", "Toronto, Canada"},
    {"University of Edinburgh", "Edinburgh, UK"},
    {"Imperial College London", "London, UK"},
    {"ETH Zurich|ETH Zürich", "Zurich, Switzerland"},
    {"Technical University of Munich|TU Munich", "Munich, Germany"},
    {"National University of Singapore|NUS", "Singapore"},
    {"University of Oxford", "Oxford, UK"},
    {"Ohio State University|The Ohio State University", "Columbus, OH"},
    {"Boston University", "Boston, MA"},
    {"McGill University", "Montreal, Canada"},
    {"University of Melbourne|The University of Melbourne", "Melbourne, Australia"},
    {"Lund University", "Lund, Sweden"}};

}  // namespace

Words given_names() { return given; }
Words family_names() { return family; }
Words cities() { return city; }
Words company_stems() { return stem; }
Words company_kinds() { return kind; }
Words paper_subjects() { return subject; }
Words paper_methods() { return method; }
Words paper_settings() { return setting; }
Words venues() { return venue; }
std::span<const KnownOrganization> known_companies() { return companies; }
std::span<const KnownOrganization> known_schools() { return schools; }

}  // namespace vitagraph::bench
