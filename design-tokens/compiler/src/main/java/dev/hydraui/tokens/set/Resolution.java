package dev.hydraui.tokens.set;

import dev.hydraui.tokens.problem.Link;
import dev.hydraui.tokens.problem.Problem;
import dev.hydraui.tokens.problem.Problems;
import dev.hydraui.tokens.source.Library;
import dev.hydraui.tokens.tree.Group;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.TokenType;
import dev.hydraui.tokens.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes tokens of declarations: finds each one's type, follows its references, reads its value.
 *
 * @see <a href="https://www.designtokens.org/tr/2025.10/format/">DTCG 2025.10, format module</a>
 */
public final class Resolution {
  /** So many tokens refer to one another at most; more would not fit on a thread's stack. */
  static final int LONGEST_CHAIN = 500;

  private Resolution() {}

  /**
   * Resolves all tokens of a tree.
   *
   * @param library finds the files that {@code $ref} names
   * @param problems takes everything that is wrong; wrong tokens are left out of the result
   */
  public static TokenSet resolve(Group tree, Library library, Problems problems) {
    Problems found = new Problems();
    Group extended = Extends.apply(tree, library, found);
    Run run = new Run(library, found);
    Scope scope = new Scope(extended, run);
    run.main = Optional.of(scope);
    Map<String, Token> tokens = new LinkedHashMap<>();
    for (Entry entry : scope.entries.values()) {
      token(scope, entry, scope.at(entry.declaration.value()))
          .ifPresent(token -> tokens.put(token.path(), token));
    }
    problems.addAll(found.weighed(library.reading()));
    return new TokenSet(extended, tokens);
  }

  /** Returns the token of an entry; empty when it is wrong, which is said once. */
  static Optional<Token> token(Scope scope, Entry entry, Cursor asking) {
    if (entry.state == Entry.State.UNDER_WAY) {
      cycle(scope, entry, asking);
      return Optional.empty();
    }
    if (entry.state == Entry.State.NEW) {
      if (scope.run.entries.size() == LONGEST_CHAIN) {
        asking.error(
            "chain", "more than " + LONGEST_CHAIN + " references lead from one to another");
        return Optional.empty();
      }
      entry.state = Entry.State.UNDER_WAY;
      scope.run.entries.push(entry);
      entry.token = read(scope, entry);
      if (entry.token.isEmpty() && scope.run.lenient) {
        entry.token = Optional.of(asWritten(scope, entry));
      }
      scope.run.entries.pop();
      entry.state = Entry.State.DONE;
    }
    return entry.token;
  }

  /** What a lenient reading makes of a token whose value it cannot read. */
  private static Token asWritten(Scope scope, Entry entry) {
    RawValue value = new RawValue(entry.typeText(), Raw.follow(scope.value(entry)));
    return make(entry, TokenType.OTHER, value, Optional.empty(), List.of(entry.link()));
  }

  private static Optional<Token> read(Scope scope, Entry entry) {
    Cursor cursor = scope.value(entry);
    Optional<Reference> reference = cursor.reference();
    if (reference.isPresent()) {
      Optional<Target> target = References.find(cursor, reference.get());
      if (target.isEmpty()) {
        return Optional.empty();
      }
      if (target.get().entry().isPresent()) {
        return alias(cursor, entry, reference.get(), target.get());
      }
      Cursor place = target.get().place().get();
      return SubValues.within(cursor, place, to -> value(entry, to));
    }
    return value(entry, cursor);
  }

  private static Optional<Token> alias(
      Cursor cursor, Entry entry, Reference reference, Target target) {
    Optional<Token> found = token(target.scope(), target.entry().get(), cursor);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Token token = found.get();
    Optional<TokenType> type = entry.declaration.type();
    boolean fits = type.isEmpty() || fits(token, type.get(), reference, cursor);
    if (!fits && !cursor.scope().run.lenient) {
      return Optional.empty();
    }
    List<Link> chain = new ArrayList<>();
    chain.add(entry.link());
    chain.addAll(token.chain());
    Optional<String> alias = target.scope().alias(token);
    return Optional.of(make(entry, token.type(), token.value(), alias, chain));
  }

  private static Optional<Token> value(Entry entry, Cursor place) {
    Optional<TokenType> type = entry.type();
    if (type.equals(Optional.of(TokenType.OTHER))) {
      return Optional.empty();
    }
    if (type.isEmpty()) {
      place
          .scope()
          .run
          .error(
              "no-type",
              entry.declaration.at(),
              entry.path + " has no type",
              "Give it, or a group around it, a $type.");
      return Optional.empty();
    }
    Optional<? extends Value> value =
        place.reference().isPresent()
            ? SubValues.read(type.get(), type.get().valueClass(), place).map(sub -> sub.value())
            : Values.read(type.get(), place);
    return value.map(
        found -> make(entry, type.get(), found, Optional.empty(), List.of(entry.link())));
  }

  private static Token make(
      Entry entry, TokenType type, Value value, Optional<String> alias, List<Link> chain) {
    return new Token(
        entry.path,
        type,
        value,
        alias,
        chain,
        entry.declaration.description(),
        entry.deprecated(),
        entry.declaration.extensions());
  }

  /** Returns whether a token is of the type that a reference to it needs; says it when not. */
  static boolean fits(Token token, TokenType type, Reference reference, Cursor cursor) {
    if (token.type() == type) {
      return true;
    }
    cursor
        .scope()
        .run
        .problems
        .add(
            Problem.error(
                    "type-mismatch",
                    cursor.json().at(),
                    "expected a token of type "
                        + type
                        + ", "
                        + reference.text()
                        + " is of type "
                        + token.type())
                .chain(token.chain()));
    return false;
  }

  private static void cycle(Scope scope, Entry entry, Cursor asking) {
    List<String> names = new ArrayList<>();
    for (Entry under : scope.run.entries) {
      names.add(0, under.path);
      if (under == entry) {
        break;
      }
    }
    names.add(entry.path);
    asking.error("cycle", "tokens refer to each other in a circle: " + String.join(" → ", names));
  }
}
