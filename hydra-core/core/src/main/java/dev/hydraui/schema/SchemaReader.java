package dev.hydraui.schema;

import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonPointer;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the document of {@code /meta/schema}. */
final class SchemaReader {

  private static final String HYDRA = "x-hydra";

  private final JsonValue document;
  private final List<Problem> problems = new ArrayList<>();

  SchemaReader(JsonValue document) {
    this.document = document;
  }

  Schema schema() {
    if (!(document instanceof JsonObject object)) {
      throw new SchemaException(
          List.of(
              new Problem(JsonPointer.ROOT, "expected an object but found " + document.kind())));
    }
    Part root = new Part(object, JsonPointer.ROOT, problems);
    Part hydra = root.requiredPart(HYDRA);
    version(hydra);
    Part definitions = root.part("$defs");
    List<Entity> entities = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<String> listed = hydra.texts("entities");
    for (int i = 0; i < listed.size(); i++) {
      String name = listed.get(i);
      JsonPointer at = hydra.at().child("entities").child(i);
      if (!names.add(name)) {
        hydra.problem(at, "the entity " + name + " is listed twice");
      } else if (!definitions.json().has(name)) {
        hydra.problem(at, "there is no " + name + " in $defs");
      } else {
        entities.add(entity(name, definitions.part(name)));
      }
    }
    checkRelations(entities, names, definitions);
    Schema schema =
        new Schema(
            hydra.text("title"),
            hydra.text("data"),
            hydra.optionalText("changes"),
            hydra.texts("brands"),
            entities,
            object);
    if (!problems.isEmpty()) {
      throw new SchemaException(problems);
    }
    return schema;
  }

  private static void version(Part hydra) {
    JsonValue version = hydra.json().get("version").orElse(JsonNull.NULL);
    JsonNumber known = JsonNumber.of(Schema.VERSION);
    if (!(version instanceof JsonNumber number && number.sameNumber(known))) {
      String found = version instanceof JsonNull ? "none" : version.toString();
      hydra.problem(
          hydra.at().child("version"), "expected version " + known + " but found " + found);
    }
  }

  private Entity entity(String name, Part part) {
    Part hydra = part.part(HYDRA);
    String title = part.optionalText("title").orElse(name);
    List<Field> fields = fields(part);
    Set<String> names = new HashSet<>();
    for (Field field : fields) {
      names.add(field.name());
    }
    if (hydra.texts("display").isEmpty()) {
      hydra.problem(hydra.at().child("display"), "expected at least one field");
    }
    return new Entity(
        name,
        title,
        hydra.optionalText("plural").orElse(title),
        part.optionalText("description"),
        hydra.optionalText("group"),
        known(hydra, "key", names),
        known(hydra, "display", names),
        hydra.flag("search"),
        permissions(hydra),
        fields,
        relations(hydra, names),
        part.json());
  }

  /** The texts of an array that must be names of fields. */
  private static List<String> known(Part part, String name, Set<String> fields) {
    List<String> texts = part.texts(name);
    for (int i = 0; i < texts.size(); i++) {
      if (!fields.contains(texts.get(i))) {
        part.problem(part.at().child(name).child(i), "there is no field " + texts.get(i));
      }
    }
    return texts;
  }

  private static Permissions permissions(Part hydra) {
    Part may = hydra.part("may");
    return new Permissions(
        may.flag("read"),
        may.flag("create"),
        may.flag("update"),
        may.flag("delete"),
        hydra.part("why").allTexts());
  }

  private static List<Field> fields(Part part) {
    Set<String> required = new HashSet<>(part.texts("required"));
    Part properties = part.part("properties");
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<String, JsonValue> member : properties.json().members().entrySet()) {
      String name = member.getKey();
      fields.add(field(name, properties.part(name), required.contains(name)));
    }
    return fields;
  }

  private static Field field(String name, Part part, boolean required) {
    Part hydra = part.part(HYDRA);
    JsonValue typeKeyword = part.json().get("type").orElse(JsonArray.EMPTY);
    FieldType type = FieldType.of(typeKeyword);
    String format = part.optionalText("format").orElse("");
    List<Operator> filter = new ArrayList<>();
    for (String word : hydra.texts("filter")) {
      Operator.of(word).ifPresent(filter::add);
    }
    return new Field(
        name,
        part.optionalText("title").orElse(name),
        part.optionalText("description"),
        type,
        isNullable(typeKeyword),
        format,
        Widget.of(hydra.optionalText("widget").orElse(""), type, format, part.json().has("enum")),
        required,
        part.flag("readOnly"),
        hydra.flag("generated"),
        hydra.flag("sort"),
        filter,
        hydra.flag("hidden"),
        hydra.optionalText("relation"),
        hydra.optionalText("why"),
        part.json());
  }

  private static boolean isNullable(JsonValue type) {
    JsonString nothing = new JsonString("null");
    return type.equals(nothing)
        || (type instanceof JsonArray names
            && (names.isEmpty() || names.items().contains(nothing)));
  }

  private static List<Relation> relations(Part hydra, Set<String> fields) {
    List<Relation> relations = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Part part : hydra.parts("relations")) {
      String name = part.text("name");
      if (!names.add(name)) {
        part.problem(part.at().child("name"), "the relation " + name + " is there already");
      }
      Optional<Relation.Kind> kind = kind(part);
      List<String> carriers = known(part, "fields", fields);
      if (kind.equals(Optional.of(Relation.Kind.ONE)) && carriers.isEmpty()) {
        part.problem(part.at().child("fields"), "expected at least one field");
      }
      relations.add(
          new Relation(
              name,
              part.optionalText("title").orElse(name),
              kind.orElse(Relation.Kind.MANY),
              part.text("entity"),
              carriers,
              part.optionalText("through"),
              part.optionalText("inverse"),
              part.flag("readOnly")));
    }
    return relations;
  }

  private static Optional<Relation.Kind> kind(Part part) {
    String word = part.text("kind");
    return switch (word) {
      case "one" -> Optional.of(Relation.Kind.ONE);
      case "many" -> Optional.of(Relation.Kind.MANY);
      case "through" -> Optional.of(Relation.Kind.THROUGH);
      case "" -> Optional.empty();
      default -> {
        part.problem(part.at().child("kind"), "expected one, many or through but found " + word);
        yield Optional.empty();
      }
    };
  }

  /** What can only be known when all entities are. */
  private static void checkRelations(List<Entity> entities, Set<String> names, Part definitions) {
    for (Entity entity : entities) {
      JsonPointer at = definitions.at().child(entity.name());
      for (int i = 0; i < entity.relations().size(); i++) {
        String other = entity.relations().get(i).entity();
        if (!other.isEmpty() && !names.contains(other)) {
          definitions.problem(
              at.child(HYDRA).child("relations").child(i).child("entity"),
              "there is no entity " + other);
        }
      }
      for (Field field : entity.fields()) {
        Optional<String> relation = field.relation();
        if (relation.isPresent() && !entity.relation(relation.get()).isPresent()) {
          definitions.problem(
              at.child("properties").child(field.name()).child(HYDRA).child("relation"),
              "there is no relation " + relation.get());
        }
      }
    }
  }
}
