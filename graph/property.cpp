#include "graph/property.hpp"
