package dev.hydraui.tokens.conformance;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hydraui.tokens.json.Json;
import dev.hydraui.tokens.json.JsonWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The published schemas of 2025.10, as networknt reads them. */
final class Oracle {
  private static final String SITE = "https://www.designtokens.org/schemas/2025.10/";
  private static final Path SCHEMAS = Path.of("src/test/resources/dtcg/schemas");
  private static final Schema FORMAT = schema("format.json");
  private static final Schema RESOLVER = schema("resolver.json");

  private Oracle() {}

  /** Returns what the schema of token files, or of resolvers, has against a document. */
  static List<String> complaints(Json document, boolean resolver) {
    return (resolver ? RESOLVER : FORMAT)
        .validate(JsonWriter.write(document), com.networknt.schema.InputFormat.JSON).stream()
            .map(error -> error.getInstanceLocation() + " " + error.getMessage())
            .toList();
  }

  private static Schema schema(String name) {
    Map<String, String> schemas = new HashMap<>();
    for (String folder : List.of("", "format/", "format/values/", "resolver/")) {
      for (String file : files(folder)) {
        schemas.put(
            SITE + folder + file, JsonWriter.write(Case.read(SCHEMAS.resolve(folder + file))));
      }
    }
    return SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
        .getSchema(SchemaLocation.of(SITE + name));
  }

  private static List<String> files(String folder) {
    String[] names = SCHEMAS.resolve(folder).toFile().list((at, name) -> name.endsWith(".json"));
    return names == null ? List.of() : List.of(names);
  }
}
