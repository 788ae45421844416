import Documents
import GRDB
import Ledger

/// The shape of a ledger file, and the migrations that bring older files to it.
///
/// The schema repeats the model's invariants, so that no other program can put into a ledger what
/// this one could not read: the words of every closed set, passages that do not end before they
/// start, the forms of names and times. Nothing is ever changed or taken out; triggers refuse it.
enum Schema {
  /// The application id in the file's header: "Rash" in ASCII.
  static let applicationID: Int32 = 0x5261_7368

  /// The newest form of file that this program knows, kept in the header as the user version.
  static let version: Int32 = 1

  /// The registered migrations, oldest first; each sets the user version it leads to.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("ledger 1") { db in
      try db.execute(sql: documents)
      try db.execute(sql: entities)
      try db.execute(sql: statements)
      for table in keptTables { try db.execute(sql: triggersKeeping(table)) }
      try db.execute(sql: search)
      try db.execute(sql: "PRAGMA user_version = 1")
    }
    return migrator
  }

  private static func quoted<Word>(_: Word.Type) -> String
  where Word: RawRepresentable<String> & CaseIterable {
    Word.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }

  /// The text is a BLOB: SQL text ends at its first zero byte, and passages count bytes.
  private static let documents = """
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE CHECK (length(id) = 16 AND id NOT GLOB '*[^0-9a-f]*'),
      title TEXT NOT NULL,
      date TEXT,
      language TEXT NOT NULL
        CHECK (length(language) BETWEEN 2 AND 8 AND language NOT GLOB '*[^a-z]*'),
      source TEXT NOT NULL,
      media_type TEXT NOT NULL,
      encoding TEXT NOT NULL,
      scalars INTEGER NOT NULL CHECK (scalars BETWEEN 0 AND bytes),
      bytes INTEGER NOT NULL CHECK (bytes = length(text)),
      text BLOB NOT NULL
    ) STRICT;

    CREATE TABLE document_author (
      document INTEGER NOT NULL REFERENCES document,
      position INTEGER NOT NULL CHECK (position >= 1),
      name TEXT NOT NULL,
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE document_identifier (
      document INTEGER NOT NULL REFERENCES document,
      position INTEGER NOT NULL CHECK (position >= 1),
      scheme TEXT NOT NULL,
      value TEXT NOT NULL,
      is_valid INTEGER NOT NULL CHECK (is_valid IN (0, 1)),
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE block (
      number INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document,
      position INTEGER NOT NULL CHECK (position >= 1),
      kind TEXT NOT NULL CHECK (kind IN
        ('heading', 'paragraph', 'quotation', 'caption', 'note', 'list item', 'table cell')),
      level INTEGER CHECK ((kind = 'heading') = (level IS NOT NULL) AND level BETWEEN 1 AND 6),
      marker TEXT CHECK (marker IS NULL OR kind = 'note'),
      language TEXT
        CHECK (length(language) BETWEEN 2 AND 8 AND language NOT GLOB '*[^a-z]*'),
      passage_start INTEGER NOT NULL CHECK (passage_start >= 0),
      passage_end INTEGER NOT NULL CHECK (passage_end >= passage_start),
      UNIQUE (document, position)
    ) STRICT;

    CREATE TABLE annotation (
      document INTEGER NOT NULL REFERENCES document,
      position INTEGER NOT NULL CHECK (position >= 1),
      kind TEXT NOT NULL CHECK (kind IN (\(quoted(AnnotationKind.self)))),
      passage_start INTEGER NOT NULL CHECK (passage_start >= 0),
      passage_end INTEGER NOT NULL CHECK (passage_end >= passage_start),
      rule TEXT NOT NULL,
      value TEXT NOT NULL CHECK (instr(value, '"kind":"' || kind || '"') > 0),
      PRIMARY KEY (document, position)
    ) STRICT, WITHOUT ROWID;
    """

  private static let entities = """
    CREATE TABLE entity (
      id TEXT NOT NULL PRIMARY KEY CHECK (id = kind || '/' || slug),
      kind TEXT NOT NULL CHECK (kind IN (\(quoted(EntityKind.self)))),
      slug TEXT NOT NULL CHECK (
        length(CAST(slug AS BLOB)) BETWEEN 1 AND \(EntityID.maximumSlugLength)
        AND slug NOT GLOB '*[\u{1}-,./:-`{-\u{7F}]*'
        AND slug NOT GLOB '-*' AND slug NOT GLOB '*-' AND slug NOT GLOB '*--*'
      ),
      label TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE entity_name (
      entity TEXT NOT NULL REFERENCES entity,
      language TEXT NOT NULL
        CHECK (length(language) BETWEEN 2 AND 8 AND language NOT GLOB '*[^a-z]*'),
      text TEXT NOT NULL,
      PRIMARY KEY (entity, language, text)
    ) STRICT, WITHOUT ROWID;
    """

  private static let statements = """
    CREATE TABLE statement (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      subject TEXT NOT NULL REFERENCES entity,
      property TEXT NOT NULL,
      value_kind TEXT NOT NULL CHECK (value_kind IN ('text', 'date', 'figure', 'entity')),
      text TEXT CHECK ((value_kind IN ('text', 'date')) = (text IS NOT NULL)),
      entity TEXT REFERENCES entity CHECK ((value_kind = 'entity') = (entity IS NOT NULL)),
      low REAL CHECK (low IS NULL OR value_kind = 'figure'),
      high REAL CHECK (high IS NULL OR value_kind = 'figure'),
      is_approximate INTEGER CHECK (
        (value_kind = 'figure') = (is_approximate IS NOT NULL) AND is_approximate IN (0, 1)
      ),
      unit TEXT CHECK ((value_kind = 'figure') = (unit IS NOT NULL)),
      counted TEXT CHECK ((value_kind = 'figure') = (counted IS NOT NULL)),
      document INTEGER NOT NULL REFERENCES document,
      passage_start INTEGER NOT NULL CHECK (passage_start >= 0),
      passage_end INTEGER NOT NULL CHECK (passage_end >= passage_start),
      rule TEXT NOT NULL
    ) STRICT;
    CREATE INDEX statement_subject ON statement (subject);

    CREATE TABLE qualifier (
      statement INTEGER NOT NULL REFERENCES statement,
      position INTEGER NOT NULL CHECK (position >= 1),
      name TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (statement, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE attribution (
      statement INTEGER NOT NULL REFERENCES statement,
      position INTEGER NOT NULL CHECK (position >= 1),
      voice TEXT NOT NULL,
      voice_kind TEXT NOT NULL CHECK (voice_kind IN (\(quoted(Voice.Kind.self)))),
      side TEXT,
      entity TEXT REFERENCES entity,
      stance TEXT NOT NULL CHECK (stance IN (\(quoted(Stance.self)))),
      PRIMARY KEY (statement, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE revision (
      number INTEGER PRIMARY KEY CHECK (number >= 1),
      statement INTEGER NOT NULL REFERENCES statement,
      standing TEXT NOT NULL CHECK (standing IN (\(quoted(Standing.self)))),
      author TEXT NOT NULL CHECK (author <> ''),
      time TEXT NOT NULL CHECK (
        -- Adding no days turns 30 February into 2 March, which is then not the same.
        length(time) = 20 AND time IS strftime('%Y-%m-%dT%H:%M:%SZ', time, '+0 days')
      ),
      reason TEXT NOT NULL,
      undoes INTEGER UNIQUE REFERENCES revision CHECK (undoes < number)
    ) STRICT;
    CREATE INDEX revision_statement ON revision (statement, number);

    CREATE TRIGGER statement_has_a_voice BEFORE INSERT ON revision
    WHEN NOT EXISTS (SELECT 1 FROM attribution WHERE statement = new.statement)
    BEGIN
      SELECT RAISE(ABORT, 'a statement without a voice');
    END;
    """

  /// The tables whose rows stay as they are once written.
  private static let keptTables = [
    "document", "document_author", "document_identifier", "block", "annotation", "entity",
    "entity_name", "statement", "qualifier", "attribution", "revision",
  ]

  private static func triggersKeeping(_ table: String) -> String {
    ["UPDATE", "DELETE"].map { verb in
      """
      CREATE TRIGGER \(table)_keeps_from_\(verb.lowercased()) BEFORE \(verb) ON \(table)
      BEGIN
        SELECT RAISE(ABORT, 'a ledger never overwrites');
      END;
      """
    }
    .joined(separator: "\n")
  }

  /// The index of the words that ``SearchWords`` makes.
  ///
  /// They come with a space between two, so that the tokenizer has only to cut at spaces, and the
  /// one for ASCII does no more. The texts themselves are in `document`; the index keeps none.
  private static let search = """
    CREATE VIRTUAL TABLE block_words USING fts5 (words, content = '', tokenize = 'ascii');
    """
}
