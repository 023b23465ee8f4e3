package dev.hydraui.query;

import static dev.hydraui.query.CacheDriver.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.hydraui.json.Json;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Step;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class OptimisticChangeTest {

  private final CacheDriver driver = new CacheDriver();
  private final PlatformDouble platform = driver.platform;
  private final Query<JsonValue> a = query("a");

  private static UnaryOperator<JsonValue> set(String name, long value) {
    return json -> json.asObject().with(name, dev.hydraui.json.JsonNumber.of(value));
  }

  private void change(String id, String name, long value) {
    driver.act(cache -> Step.of(cache.change(id, a, set(name, value))));
  }

  private void commit(String id) {
    driver.act(cache -> Step.of(cache.commit(id)));
  }

  private void rollback(String id) {
    driver.act(cache -> Step.of(cache.rollback(id)));
  }

  private void assertShown(String text) {
    assertEquals(Json.parse(text.replace('\'', '"')), driver.get(a).shown().get());
  }

  private void start() {
    driver.want(a);
    platform.json("{'x':1,'y':1}");
  }

  @Test
  void showsAtOnceAndUndoes() {
    start();
    change("1", "x", 2);
    assertShown("{'x':2,'y':1}");
    rollback("1");
    assertShown("{'x':1,'y':1}");
    rollback("1");
    assertShown("{'x':1,'y':1}");
  }

  @Test
  void undoesOnlyWhatFailed() {
    start();
    change("1", "x", 2);
    change("2", "y", 3);
    rollback("1");
    assertShown("{'x':1,'y':3}");
    commit("2");
    assertShown("{'x':1,'y':3}");
  }

  @Test
  void laterChangesStayOnTopWhateverIsSettledFirst() {
    start();
    change("1", "x", 2);
    change("2", "x", 3);
    commit("2");
    assertShown("{'x':3,'y':1}");
    commit("1");
    assertShown("{'x':3,'y':1}");
    rollback("2");
    assertShown("{'x':3,'y':1}");
  }

  @Test
  void staysOnTopOfWhatIsFetchedMeanwhile() {
    start();
    change("1", "x", 2);
    driver.act(cache -> cache.refetch(a));
    platform.json("{'x':1,'y':9}");
    assertShown("{'x':2,'y':9}");
    rollback("1");
    assertShown("{'x':1,'y':9}");
  }

  @Test
  void anAnswerFromBeforeTheCommitDoesNotBringOldDataBack() {
    start();
    change("1", "x", 2);
    driver.act(cache -> cache.refetch(a));
    commit("1");
    platform.json("{'x':1,'y':9}");
    assertShown("{'x':2,'y':9}");
    assertEquals(List.of("GET a"), platform.waiting());
    platform.json("{'x':5,'y':9}");
    assertShown("{'x':5,'y':9}");
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void aCommitIsKeptWhenTheRefreshFails() {
    start();
    change("1", "x", 2);
    driver.act(cache -> cache.refetch(a));
    commit("1");
    platform.problem(404, java.util.Map.of());
    assertShown("{'x':2,'y':1}");
    driver.act(cache -> cache.refetch(a));
    platform.json("{'x':7,'y':7}");
    assertShown("{'x':7,'y':7}");
  }

  @Test
  void aCommitIsKeptWhenTheRefreshIsCancelled() {
    start();
    change("1", "x", 2);
    driver.act(cache -> cache.refetch(a));
    commit("1");
    driver.want();
    assertShown("{'x':2,'y':1}");
    driver.want(a);
    platform.json("{'x':8,'y':8}");
    assertShown("{'x':8,'y':8}");
  }

  @Test
  void aChangeOfNothingIsNone() {
    QueryCache cache = driver.cache();
    change("1", "x", 2);
    commit("1");
    rollback("1");
    assertSame(cache, driver.cache());
  }

  @Test
  void oneChangeMayTouchSeveralQueries() {
    Query<JsonValue> b = query("b");
    driver.want(a, b);
    platform.json("{'x':1}");
    platform.json("{'x':1}");
    driver.act(cache -> Step.of(cache.change("1", a, set("x", 2)).change("1", b, set("x", 2))));
    rollback("1");
    assertEquals(driver.get(a).shown(), driver.get(b).shown());
    assertShown("{'x':1}");
  }
}
