package dev.hydraui.tokens.problem;

/**
 * A place in a file.
 *
 * @param file as the person named it, or relative to what they named
 * @param line counted from 1
 * @param column counted from 1, in UTF-16 units
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    int byLine = Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
