package dev.hydraui.server.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What an Admin UI stands on: a schema, and records to read and write.
 *
 * <p>All methods may be called from any thread, and throw {@link Problem} for whatever goes wrong.
 */
public interface Source extends AutoCloseable {

  /** The schema document, without the addresses that only the server knows. */
  ObjectNode schema();

  /** One page of records. */
  Page page(Scope scope, PageRequest request);

  /** One record. */
  DataRecord record(String entity, String key);

  /** One value of one record, whole. */
  Value value(String entity, String key, String field);

  /** Does all operations or none, in order. A problem names the operation by its index. */
  List<Outcome> write(List<Operation> operations);

  @Override
  void close();

  /** A value as bytes: UTF-8 text, or binary. */
  @SuppressWarnings("ArrayRecordComponent")
  record Value(byte[] bytes, boolean text) {}
}
