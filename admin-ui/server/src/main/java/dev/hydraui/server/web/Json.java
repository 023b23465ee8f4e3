package dev.hydraui.server.web;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.hydraui.server.data.Problem;
import java.io.IOException;

/** Reads and writes JSON with exact numbers and within limits. */
final class Json {
  private static final int DEPTH = 32;
  private static final int DIGITS = 1000;
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH)
                          .maxNumberLength(DIGITS)
                          .maxStringLength(Integer.MAX_VALUE)
                          .build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  static byte[] write(JsonNode json) {
    try {
      return MAPPER.writeValueAsBytes(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree can always be written", e);
    }
  }

  /** Reads a body; a problem names the line and column of what is wrong. */
  static JsonNode read(byte[] bytes) {
    try {
      JsonNode json = MAPPER.readTree(bytes);
      if (json.isMissingNode()) {
        throw Problem.of(Problem.Kind.MALFORMED, "The body is empty; JSON was expected.");
      }
      return json;
    } catch (StreamConstraintsException e) {
      throw Problem.of(
              Problem.Kind.MALFORMED,
              "The body is nested deeper than "
                  + DEPTH
                  + " levels, or has a number of more than "
                  + DIGITS
                  + " digits or a very long name.")
          .because(e);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      String place =
          at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
      throw Problem.of(
              Problem.Kind.MALFORMED, "The body is not JSON: " + e.getOriginalMessage() + place)
          .because(e);
    } catch (IOException e) {
      throw Problem.of(Problem.Kind.MALFORMED, "The body is not JSON in UTF-8.").because(e);
    }
  }
}
