package dev.hydraui.server.sql;

import dev.hydraui.server.sql.Relation.Link;
import dev.hydraui.server.sql.Shape.ForeignKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Makes entities of a catalogue's shapes: names them and finds how they relate. */
final class CatalogBuilder {
  private final List<Draft> drafts = new ArrayList<>();
  private final boolean grouped;

  private CatalogBuilder(List<Shape> shapes, String mainSchema) {
    this.grouped = shapes.stream().map(Shape::schema).distinct().count() > 1;
    Set<String> taken = new HashSet<>(Set.of("batch"));
    for (Shape shape : shapes) {
      String name = Names.wire(shape.name());
      String full =
          shape.schema().equals(mainSchema) ? name : Names.wire(shape.schema()) + "." + name;
      String free = full;
      for (int i = 2; !taken.add(free); i++) {
        free = full + "_" + i;
      }
      drafts.add(new Draft(shape, free));
    }
  }

  /**
   * The catalogue of these shapes.
   *
   * @param mainSchema the schema whose tables are named without it
   */
  static Catalog build(String title, List<Shape> shapes, String mainSchema) {
    CatalogBuilder builder = new CatalogBuilder(shapes, mainSchema);
    builder.connect();
    Map<String, Table> tables = new LinkedHashMap<>();
    for (boolean links : new boolean[] {false, true}) {
      for (Draft draft : builder.drafts) {
        if (draft.link == links) {
          tables.put(draft.entity, builder.table(draft));
        }
      }
    }
    return new Catalog(title, java.util.Collections.unmodifiableMap(tables));
  }

  private void connect() {
    drafts.forEach(
        draft ->
            draft.shape.foreignKeys().forEach(key -> edge(draft, key).ifPresent(draft.edges::add)));
    for (Draft draft : drafts) {
      List<Column> columns = draft.shape.columns();
      draft.edges.sort(Comparator.comparing(edge -> columns.indexOf(edge.local().get(0))));
      draft.link = links(draft);
    }
    Map<Draft.Edge, String> ones = new HashMap<>();
    for (Draft draft : drafts) {
      for (Draft.Edge edge : draft.edges) {
        ones.put(edge, one(edge));
      }
    }
    for (Draft draft : drafts) {
      if (draft.link) {
        through(draft, ones);
      } else {
        draft.edges.forEach(edge -> many(edge, ones.get(edge)));
      }
    }
  }

  private Optional<Draft.Edge> edge(Draft from, ForeignKey key) {
    Predicate<Draft> exact =
        draft ->
            draft.shape.name().equals(key.other())
                && draft.shape.schema().equals(key.otherSchema());
    Predicate<Draft> near =
        draft ->
            draft.shape.name().equalsIgnoreCase(key.other())
                && draft.shape.schema().equals(key.otherSchema());
    Optional<Draft> to =
        drafts.stream()
            .filter(exact)
            .findFirst()
            .or(() -> drafts.stream().filter(near).findFirst());
    if (to.isEmpty()) {
      return Optional.empty();
    }
    List<Column> local = from.columns(key.columns());
    List<Column> foreign =
        key.otherColumns().isEmpty() ? to.get().key() : to.get().columns(key.otherColumns());
    return local.isEmpty() || local.size() != foreign.size()
        ? Optional.empty()
        : Optional.of(new Draft.Edge(from, local, to.get(), foreign));
  }

  /** Exactly two foreign keys that make up the key, and no column that a person would fill in. */
  private static boolean links(Draft draft) {
    if (draft.edges.size() != 2 || draft.shape.key().isEmpty()) {
      return false;
    }
    List<Column> both = new ArrayList<>(draft.edges.get(0).local());
    both.addAll(draft.edges.get(1).local());
    Set<Column> pair = new HashSet<>(both);
    boolean key = pair.size() == both.size() && pair.equals(new HashSet<>(draft.key()));
    boolean unique =
        draft.shape.uniques().stream()
            .anyMatch(each -> pair.equals(new HashSet<>(draft.columns(each.columns()))));
    boolean light =
        draft.shape.columns().stream()
            .allMatch(column -> pair.contains(column) || column.supply().given());
    return (key || (unique && pair.stream().noneMatch(Column::nullable)))
        && light
        && pair.size() == both.size();
  }

  private String one(Draft.Edge edge) {
    Draft from = edge.from();
    String base =
        edge.local().size() == 1
            ? stem(edge.local().get(0).name(), edge.to())
            : edge.to().shape.name();
    String name = from.free(Names.wire(base), edge.local());
    // In the order of the other's key, as the wire wants it.
    List<Column> local = new ArrayList<>(edge.local());
    List<Column> foreign = new ArrayList<>(edge.foreign());
    List<Column> key = edge.to().key();
    if (new HashSet<>(foreign).equals(new HashSet<>(key))) {
      local = key.stream().map(column -> edge.local().get(edge.foreign().indexOf(column))).toList();
      foreign = key;
    }
    from.relations.add(
        new Relation(
            name,
            title(edge, base),
            Relation.Kind.ONE,
            edge.to().entity,
            List.copyOf(local),
            List.copyOf(foreign),
            Optional.empty(),
            Optional.empty(),
            !key.isEmpty() && foreign.equals(key)));
    return name;
  }

  private static String title(Draft.Edge edge, String base) {
    Column only = edge.local().get(0);
    if (edge.local().size() == 1 && !only.title().equals(Names.title(only.name()))) {
      return only.title();
    }
    Shape to = edge.to().shape;
    return base.equals(to.name()) ? to.title().one() : Names.title(base);
  }

  private static String stem(String column, Draft to) {
    String stem =
        column
            .replaceFirst("(?i)(?<=.)[_ -](id|fk|key|uuid|nr|no)$", "")
            .replaceFirst("(?<=[a-z0-9])(Id|ID|Fk|FK)$", "");
    return stem.equalsIgnoreCase("id") || stem.isBlank() ? to.shape.name() : stem;
  }

  private void many(Draft.Edge edge, String one) {
    Draft from = edge.from();
    Draft to = edge.to();
    boolean several = from.edges.stream().filter(each -> each.to() == to).count() > 1 || from == to;
    String plural = Names.plural(from.entity);
    String title = from.shape.title().many();
    String wanted = several ? plural + "_by_" + one : plural;
    String shown =
        several ? title + " (" + Names.title(one).toLowerCase(java.util.Locale.ROOT) + ")" : title;
    if (from == to && one.equals("parent")) {
      wanted = "children";
      shown = "Children";
    }
    String name = to.free(wanted, List.of());
    to.relations.add(
        new Relation(
            name,
            shown,
            Relation.Kind.MANY,
            from.entity,
            /* local= */ edge.foreign(),
            /* foreign= */ edge.local(),
            Optional.of(one),
            Optional.empty(),
            false));
    inverse(from, one, name);
  }

  private void through(Draft link, Map<Draft.Edge, String> ones) {
    Draft.Edge first = link.edges.get(0);
    Draft.Edge second = link.edges.get(1);
    String there = through(link, first, second, ones);
    String back = through(link, second, first, ones);
    inverse(first.to(), there, back);
    inverse(second.to(), back, there);
  }

  private String through(
      Draft link, Draft.Edge near, Draft.Edge far, Map<Draft.Edge, String> ones) {
    Draft here = near.to();
    Draft there = far.to();
    String plural = Names.plural(there.entity);
    String title = there.shape.title().many();
    boolean self = here == there;
    String one = ones.get(far);
    String name = here.free(self ? plural + "_by_" + one : plural, List.of());
    String shown =
        self ? title + " (" + Names.title(one).toLowerCase(java.util.Locale.ROOT) + ")" : title;
    Link way = new Link(link.entity, far.local(), far.foreign());
    here.relations.add(
        new Relation(
            name,
            shown,
            Relation.Kind.THROUGH,
            there.entity,
            /* local= */ near.foreign(),
            /* foreign= */ near.local(),
            Optional.empty(),
            Optional.of(way),
            false));
    return name;
  }

  private static void inverse(Draft draft, String relation, String inverse) {
    draft.relations.replaceAll(
        each ->
            each.name().equals(relation)
                ? new Relation(
                    each.name(),
                    each.title(),
                    each.kind(),
                    each.entity(),
                    each.local(),
                    each.foreign(),
                    Optional.of(inverse),
                    each.link(),
                    each.byKey())
                : each);
  }

  private Table table(Draft draft) {
    Shape shape = draft.shape;
    List<Column> key = draft.key();
    List<Column> search =
        shape
            .search()
            .map(index -> draft.columns(index.columns()))
            .filter(found -> !found.isEmpty())
            .orElseGet(
                () -> shape.columns().stream().filter(column -> column.kind().words()).toList());
    return new Table(
        shape,
        draft.entity,
        shape.title().one(),
        shape.title().many(),
        grouped ? Optional.of(Names.title(shape.schema())) : Optional.empty(),
        java.util.Collections.unmodifiableMap(draft.columns),
        key,
        Display.of(shape, key),
        search,
        draft.relations.stream().sorted(Comparator.comparing(Relation::kind)).toList(),
        draft.link);
  }
}
