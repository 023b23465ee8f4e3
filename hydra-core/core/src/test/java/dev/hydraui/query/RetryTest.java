package dev.hydraui.query;

import static dev.hydraui.query.CacheDriver.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What happens when something goes wrong. */
final class RetryTest {

  private final CacheDriver driver = new CacheDriver();
  private final PlatformDouble platform = driver.platform;
  private final Query<JsonValue> a = query("a");

  private QueryState.Failed<JsonValue> failed() {
    return (QueryState.Failed<JsonValue>) driver.get(a);
  }

  @Test
  void triesAgainAfterEverLongerWaits() {
    driver.want(a);
    long[] longest = {1_000, 2_000, 4_000};
    for (int i = 0; i < 3; i++) {
      platform.unreachable();
      assertEquals(i + 1, failed().attempts());
      assertTrue(failed().retrying());
      platform.advance(longest[i] / 2 - 1);
      assertEquals(List.of(), platform.waiting());
      platform.advance(longest[i] / 2 + 1);
      assertEquals(List.of("GET a"), platform.waiting());
      assertTrue(failed().retrying());
    }
    platform.unreachable();
    assertEquals(4, failed().attempts());
    assertEquals(false, failed().retrying());
    platform.advance(1_000_000);
    assertEquals(List.of(), platform.waiting());
    driver.want(a);
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void noWaitIsLongerThanTheLongestHoweverLongThatIs() {
    Retry patient = new Retry(1_000, 1_000, Long.MAX_VALUE);
    QueryError error = new QueryError.Unreachable(HttpAnswer.Cause.TIMEOUT, "");
    assertEquals(Long.MAX_VALUE, patient.millis(error, 1_000, 0));
    assertTrue(patient.millis(error, 1_000, 65_535) > Long.MAX_VALUE / 2);
    assertTrue(patient.millis(error, 50, 65_535) > 1_000L << 48);
  }

  @Test
  void aReaderThatMakesNothingOfAnAnswerIsAFailure() {
    Query<JsonValue> nothing = Query.json("nothing", HttpRequest.get("a"), body -> null);
    driver.want(nothing);
    platform.json("1");
    assertTrue(driver.get(nothing).failure().get() instanceof QueryError.Unreadable);
  }

  @Test
  void aSuccessEndsTheFailures() {
    driver.want(a);
    platform.unreachable();
    platform.advance(1_000);
    platform.json("1");
    assertEquals(Optional.empty(), driver.get(a).failure());
    driver.act(cache -> cache.refetch(a));
    platform.unreachable();
    assertEquals(1, failed().attempts());
    assertEquals(Optional.of(Json.parse("1")), failed().last());
  }

  @Test
  void doesNotTryAgainWhatTheServerRefuses() {
    driver.want(a);
    platform.problem(404, Map.of("retry-after", "1"));
    QueryError.Problem problem = (QueryError.Problem) failed().error();
    assertEquals(404, problem.status());
    assertEquals("Not now", problem.message());
    assertEquals(false, failed().retrying());
    platform.advance(1_000_000);
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void waitsAsLongAsTheServerAsks() {
    driver.want(a);
    platform.problem(503, Map.of("retry-after", "120"));
    platform.advance(119_999);
    assertEquals(List.of(), platform.waiting());
    platform.advance(1);
    assertEquals(List.of("GET a"), platform.waiting());
    platform.problem(
        429,
        Map.of(
            "retry-after",
            "Sun, 06 Nov 1994 08:49:37 GMT",
            "date",
            "Sun, 06 Nov 1994 08:48:37 GMT"));
    platform.advance(59_999);
    assertEquals(List.of(), platform.waiting());
    platform.advance(1);
    assertEquals(List.of("GET a"), platform.waiting());
  }

  @Test
  void whatCannotBeReadIsNoProblemOfTheServer() {
    driver.want(Query.json("a", dev.hydraui.capability.HttpRequest.get("a"), JsonValue::asString));
    platform.json("[1]");
    assertEquals(
        new QueryError.Unreadable("the value: expected a string but found an array"),
        failed().error());
    assertEquals(false, failed().retrying());
  }

  @Test
  void textThatIsNotJsonIsUnreadableAndAPageOfHtmlIsAProblem() {
    driver.want(a);
    platform.answer(new HttpAnswer.Response(200, Map.of(), "<html>"));
    assertTrue(failed().error() instanceof QueryError.Unreadable);
    driver.act(cache -> cache.refetch(a));
    platform.answer(new HttpAnswer.Response(502, Map.of("content-type", "text/html"), "<html>"));
    assertEquals("HTTP status 502", failed().error().message());
  }

  @Test
  void aReaderThatThrowsDoesNotStopTheCache() {
    driver.want(
        Query.json(
            "a",
            dev.hydraui.capability.HttpRequest.get("a"),
            json -> {
              throw new IllegalStateException("a defect");
            }));
    platform.json("1");
    assertTrue(failed().error().message().contains("a defect"));
  }

  @Test
  void wantingAnewTriesAnew() {
    driver.want(a);
    platform.json("1");
    driver.act(cache -> cache.refetch(a));
    platform.problem(403, Map.of());
    driver.want();
    driver.want(a);
    assertEquals(List.of("GET a"), platform.waiting());
    assertEquals(Optional.empty(), driver.get(a).failure());
  }

  @Test
  void leavingEndsTheWait() {
    driver.want(a);
    platform.unreachable();
    driver.want();
    platform.advance(1_000_000);
    assertEquals(List.of(), platform.waiting());
    assertEquals(new QueryState.Idle<>(), driver.get(a));
  }

  @Test
  void waitsForTheNetwork() {
    platform.online(false);
    driver.want(a);
    assertEquals(List.of(), platform.waiting());
    assertEquals(false, driver.cache().online());
    assertEquals(new QueryState.Loading<>(Optional.empty()), driver.get(a));
    platform.online(true);
    assertEquals(List.of("GET a"), platform.waiting());
  }

  @Test
  void theNetworksReturnEndsWaitsAndFailures() {
    Query<JsonValue> b = query("b").retrying(Retry.NEVER);
    driver.want(a, b);
    platform.unreachable();
    platform.unreachable();
    platform.online(false);
    platform.advance(10_000);
    assertEquals(List.of(), platform.waiting());
    platform.online(true);
    assertEquals(List.of("GET a", "GET b"), platform.waiting());
  }

  @Test
  void invalidationDoesNotShortenTheWait() {
    driver.want(a);
    platform.problem(503, Map.of("retry-after", "60"));
    driver.act(cache -> cache.invalidate("t:a"));
    assertEquals(List.of(), platform.waiting());
    platform.advance(60_000);
    assertEquals(List.of("GET a"), platform.waiting());
  }

  @Test
  void chanceShortensAWaitByUpToHalf() {
    QueryError error = new QueryError.Unreachable(HttpAnswer.Cause.TIMEOUT, "");
    assertEquals(1_000, Retry.DEFAULT.millis(error, 1, 0));
    assertEquals(501, Retry.DEFAULT.millis(error, 1, 65_535));
    assertEquals(30_000, Retry.DEFAULT.millis(error, 50, 0));
    assertThrows(IllegalArgumentException.class, () -> new Retry(1, 10, 5));
  }

  @Test
  void onlyDatesOfTheOneFormAreRead() {
    assertEquals(Optional.of(784_111_777_000L), HttpDate.parse("Sun, 06 Nov 1994 08:49:37 GMT"));
    assertEquals(Optional.of(0L), HttpDate.parse("Thu, 01 Jan 1970 00:00:00 GMT"));
    assertEquals(Optional.of(951_782_400_000L), HttpDate.parse("Tue, 29 Feb 2000 00:00:00 GMT"));
    for (String other :
        List.of("", "120", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Foo 1994 08:49:37 GMT")) {
      assertEquals(Optional.empty(), HttpDate.parse(other), other);
    }
  }
}
