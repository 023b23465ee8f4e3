package dev.hydraui.admin.data;

import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.JsonArray;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.query.Query;
import dev.hydraui.route.Parameters;
import dev.hydraui.route.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The requests of the data API.
 *
 * @param base its address, without a slash at the end
 */
public record DataApi(String base) {

  public DataApi {
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
  }

  /** What everything that is read from the data API is tagged with. */
  public static final String ALL = "data";

  /** An address stands for what is found there. */
  private record At(String uri) {}

  private static <T> Query<T> query(String uri, Function<JsonValue, T> reader) {
    // Others may write past this API: what is shown again is always fetched again.
    return Query.json(new At(uri), HttpRequest.get(uri), reader).tagged(ALL).freshFor(0);
  }

  /** A page of an entity, or of a relation of a record: see {@link #path}. */
  public Query<DataPage> page(String path, Parameters query) {
    return query(base + path + query(query), DataPage::read);
  }

  /** One record; tagged with its {@link #path}. */
  public Query<DataRecord> record(String entity, String key) {
    String path = path(entity, key);
    return query(base + path, DataRecord::read).tagged(path);
  }

  /** The address of one whole value, for download. */
  public String value(String entity, String key, String field) {
    return base + path(entity, key, "values", field);
  }

  public HttpRequest create(String entity, JsonObject values) {
    return HttpRequest.send(
        "POST", base + path(entity), JsonObject.builder().put("values", values).build());
  }

  /** Changes some values; without a version the last writer wins. */
  public HttpRequest update(
      String entity, String key, Optional<String> version, JsonObject values) {
    JsonObject.Builder body = JsonObject.builder();
    version.ifPresent(known -> body.put("version", known));
    return HttpRequest.send("PATCH", base + path(entity, key), body.put("values", values).build());
  }

  /** Deletes records: all or none of them. */
  public HttpRequest delete(String entity, List<DataRecord> records) {
    if (records.size() == 1) {
      DataRecord only = records.get(0);
      Parameters version =
          only.version().isEmpty() ? Parameters.NONE : Parameters.of("version", only.version());
      return HttpRequest.delete(base + path(entity, only.key().orElse("")) + query(version));
    }
    List<JsonValue> operations = new ArrayList<>();
    for (DataRecord record : records) {
      JsonObject.Builder one = JsonObject.builder().put("op", "delete").put("entity", entity);
      one.put("key", record.key().orElse(""));
      if (!record.version().isEmpty()) {
        one.put("version", record.version());
      }
      operations.add(one.build());
    }
    JsonObject body = JsonObject.builder().put("operations", new JsonArray(operations)).build();
    return HttpRequest.send("POST", base + "/batch", body);
  }

  public HttpRequest link(String entity, String key, String relation, String other) {
    return HttpRequest.send(
        "POST", base + path(entity, key, relation), JsonObject.builder().put("key", other).build());
  }

  public HttpRequest unlink(String entity, String key, String relation, String other) {
    return HttpRequest.delete(base + path(entity, key, relation, other));
  }

  /** Segments as a path: {@code /contact/42}. */
  public static String path(String... segments) {
    StringBuilder out = new StringBuilder();
    for (String segment : segments) {
      out.append('/').append(Percent.encode(segment));
    }
    return out.toString();
  }

  private static String query(Parameters query) {
    StringBuilder out = new StringBuilder();
    for (Parameters.Parameter one : query.list()) {
      out.append(out.length() == 0 ? '?' : '&').append(Percent.encode(one.name()));
      out.append('=').append(Percent.encode(one.value()));
    }
    return out.toString();
  }
}
