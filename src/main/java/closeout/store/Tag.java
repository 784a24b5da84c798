package closeout.store;

/** What kind of value follows; the order is part of the format. */
enum Tag {
  NULL,
  SEEN,
  RECORD,
  ENUM,
  RULE,
  TEXT,
  LIST,
  SET,
  MAP,
  TRUE,
  FALSE,
  INTEGER,
  LONG,
  DOUBLE,
  DECIMAL,
  DAY;

  private static final Tag[] ALL = values();

  static Tag of(int number) throws StoreException {
    if (number < 0 || number >= ALL.length) {
      throw new StoreException("There is no such kind of value (" + number + ").");
    }
    return ALL[number];
  }
}
