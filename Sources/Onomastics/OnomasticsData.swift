/// The tables of this room, as text; each is generated from a file in Data.
enum OnomasticsData {}
