#include "extract/record_json.hpp"
