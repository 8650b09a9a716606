namespace resources {

/// A static library needs a source of its own; the data comes as generated objects.
extern const char* const kName;
const char* const kName = "rollback_resources";

} // namespace resources
