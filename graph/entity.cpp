#include "graph/entity.hpp"
