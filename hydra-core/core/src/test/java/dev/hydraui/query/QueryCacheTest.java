package dev.hydraui.query;

import static dev.hydraui.query.CacheDriver.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Platform;
import dev.hydraui.json.Json;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Step;
import dev.hydraui.query.QueryState.Activity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is fetched when, and what is kept. */
final class QueryCacheTest {

  private final CacheDriver driver = new CacheDriver();
  private final PlatformDouble platform = driver.platform;
  private final Query<JsonValue> a = query("a");
  private final Query<JsonValue> b = query("b");

  private static JsonValue json(String text) {
    return Json.parse(text);
  }

  private static QueryState<JsonValue> ready(String text, boolean stale) {
    return new QueryState.Ready<>(json(text), stale, Activity.NONE);
  }

  @Test
  void fetchesWhatIsWantedOnce() {
    assertEquals(new QueryState.Idle<>(), driver.get(a));
    driver.want(a, query("a"), b);
    driver.want(a, b);
    assertEquals(List.of("GET a", "GET b"), platform.waiting());
    assertEquals(new QueryState.Loading<>(Optional.empty()), driver.get(a));
    assertTrue(driver.cache().fetching());
    platform.json("1");
    platform.json("2");
    assertEquals(ready("1", false), driver.get(a));
    assertEquals(ready("2", false), driver.get(b));
    assertFalse(driver.cache().fetching());
    driver.want(a, b);
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void wantingTheSameIsNoChange() {
    driver.want(a, b);
    platform.json("1");
    QueryCache cache = driver.cache();
    Step<QueryCache, QueryEvent> step = cache.want(query("b"), query("a"));
    assertSame(cache, step.state());
    assertEquals(List.of(), step.effects());
  }

  @Test
  void cancelsWhatIsNotWantedAnyMore() {
    driver.want(a, b);
    driver.want(b);
    assertEquals(List.of("GET a"), platform.cancelled());
    assertEquals(List.of("GET b"), platform.waiting());
    assertEquals(new QueryState.Idle<>(), driver.get(a));
  }

  @Test
  void ignoresAnswersOfEarlierTurns() {
    QueryCache cache = QueryCache.EMPTY.want(a).state().want().state().want(a).state();
    Step<QueryCache, QueryEvent> late =
        cache.update(new QueryEvent.Answered("a", 7, "not even of the right type"));
    assertSame(cache, late.state());
    assertSame(cache, cache.update(new QueryEvent.Answered("z", 1, "")).state());
  }

  @Test
  void showsOldDataWhileItIsRefreshed() {
    driver.want(a);
    platform.json("1");
    driver.want();
    platform.advance(Query.FRESH_MILLIS);
    assertEquals(ready("1", true), driver.get(a));
    driver.want(a);
    assertEquals(new QueryState.Ready<>(json("1"), true, Activity.REFRESHING), driver.get(a));
    platform.json("2");
    assertEquals(ready("2", false), driver.get(a));
  }

  @Test
  void freshDataIsNotFetchedAgain() {
    driver.want(a);
    platform.json("1");
    driver.want();
    platform.advance(Query.FRESH_MILLIS - 1);
    driver.want(a);
    assertEquals(List.of(), platform.waiting());
    assertEquals(ready("1", false), driver.get(a));
  }

  @Test
  void ageAloneFetchesNothing() {
    driver.want(a);
    platform.json("1");
    platform.advance(10 * Query.FRESH_MILLIS);
    assertEquals(ready("1", true), driver.get(a));
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void whatIsFreshForeverNeverGetsOld() {
    Query<JsonValue> schema = a.freshFor(Query.FOREVER).keptFor(Query.FOREVER);
    driver.want(schema);
    platform.json("1");
    driver.want();
    platform.advance(1_000_000_000_000L);
    assertEquals(ready("1", false), driver.get(schema));
    driver.want(schema);
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void forgetsWhatNobodyWantsForLong() {
    driver.want(a, b);
    platform.json("1");
    platform.json("2");
    driver.want(b);
    platform.advance(Query.KEEP_MILLIS - 1);
    assertEquals(ready("1", true), driver.get(a));
    platform.advance(1);
    assertEquals(new QueryState.Idle<>(), driver.get(a));
    assertEquals(ready("2", true), driver.get(b));
  }

  @Test
  void wantingInTimeKeepsIt() {
    driver.want(a);
    platform.json("1");
    driver.want();
    platform.advance(Query.KEEP_MILLIS - 1);
    driver.want(a);
    platform.json("1");
    platform.advance(2 * Query.KEEP_MILLIS);
    assertEquals(ready("1", true), driver.get(a));
  }

  @Test
  void refreshesWhatIsStaleWhenThePersonComesBack() {
    driver.want(a);
    platform.json("1");
    platform.visible(Platform.Visible.HIDDEN);
    platform.visible(Platform.Visible.SHOWN);
    assertEquals(List.of(), platform.waiting());
    platform.visible(Platform.Visible.HIDDEN);
    platform.sleep(Query.FRESH_MILLIS);
    platform.visible(Platform.Visible.SHOWN);
    assertEquals(List.of("GET a"), platform.waiting());
  }

  @Test
  void aClockPutBackDoesNotKeepDataFresh() {
    driver.want(a);
    platform.json("1");
    platform.sleep(-1_000_000);
    platform.visible(Platform.Visible.SHOWN);
    platform.advance(Query.FRESH_MILLIS);
    assertEquals(ready("1", true), driver.get(a));
  }

  @Test
  void invalidationRefreshesWhatIsWantedAndMarksTheRest() {
    driver.want(a, b);
    platform.json("1");
    platform.json("2");
    driver.want(a);
    driver.act(cache -> cache.invalidate("t:a", "t:b", "t:b"));
    assertEquals(List.of("GET a"), platform.waiting());
    assertEquals(ready("2", true), driver.get(b));
    platform.json("3");
    driver.want(b);
    assertEquals(List.of("GET b"), platform.waiting());
  }

  @Test
  void unknownTagsChangeNothing() {
    driver.want(a);
    platform.json("1");
    QueryCache cache = driver.cache();
    driver.act(unchanged -> unchanged.invalidate("t:z"));
    assertSame(cache, driver.cache());
  }

  @Test
  void manyInvalidationsDuringAFetchGiveOneMore() {
    driver.want(a);
    for (int i = 0; i < 100; i++) {
      driver.act(cache -> cache.invalidate("t:a"));
    }
    assertEquals(List.of("GET a"), platform.waiting());
    platform.json("1");
    assertEquals(List.of("GET a"), platform.waiting());
    assertEquals(new QueryState.Ready<>(json("1"), true, Activity.REFRESHING), driver.get(a));
    platform.json("2");
    assertEquals(List.of(), platform.waiting());
    assertEquals(List.of(), platform.cancelled());
    assertEquals(ready("2", false), driver.get(a));
  }

  @Test
  void afterAGapEverythingMayHaveChanged() {
    driver.want(a, b);
    platform.json("1");
    platform.json("2");
    driver.act(QueryCache::invalidateAll);
    assertEquals(List.of("GET a", "GET b"), platform.waiting());
  }

  @Test
  void aPersonMayAskForARefresh() {
    driver.want(a);
    platform.json("1");
    driver.act(cache -> cache.refetch(a));
    driver.act(cache -> cache.refetch(a));
    driver.act(cache -> cache.refetch(b));
    assertEquals(List.of("GET a"), platform.waiting());
    assertEquals(new QueryState.Ready<>(json("1"), false, Activity.REFRESHING), driver.get(a));
  }

  @Test
  void unchangedDataStaysTheSameObject() {
    driver.want(a);
    platform.json("{'rows':[{'id':1},{'id':2}],'total':2}");
    JsonValue before = driver.get(a).shown().get();
    driver.act(cache -> cache.refetch(a));
    platform.json("{'total':2,'rows':[{'id':1},{'id':2}]}");
    assertSame(before, driver.get(a).shown().get());
  }

  @Test
  void takesDataThatCameAnotherWay() {
    driver.act(cache -> cache.put(a, json("1")));
    assertEquals(ready("1", false), driver.get(a));
    driver.want(a, b);
    assertEquals(List.of("GET b"), platform.waiting());
    driver.act(cache -> cache.put(b, json("2")));
    assertEquals(List.of("GET b"), platform.cancelled());
    assertEquals(ready("2", false), driver.get(b));
    driver.want();
    platform.advance(Query.KEEP_MILLIS);
    assertEquals(new QueryState.Idle<>(), driver.get(a));
  }

  @Test
  void dataThatWasPutButNeverWantedIsForgottenToo() {
    driver.act(cache -> cache.put(a, json("1")));
    platform.advance(Query.KEEP_MILLIS);
    assertEquals(new QueryState.Idle<>(), driver.get(a));
  }

  @Test
  void theLastOneOfASeriesStandsInForTheNext() {
    Query<JsonValue> one = a.inSeries("list");
    Query<JsonValue> two = b.inSeries("list");
    Query<JsonValue> three = query("c").inSeries("list");
    driver.want(one);
    platform.json("1");
    driver.want(two);
    assertEquals(new QueryState.Loading<>(Optional.of(json("1"))), driver.get(two));
    driver.want(three);
    assertEquals(Optional.of(json("1")), driver.get(three).shown());
    driver.want(three, query("z"));
    platform.json("3");
    assertEquals(ready("3", false), driver.get(three));
  }

  @Test
  void anotherSeriesStandsInForNothing() {
    driver.want(a.inSeries("x"));
    platform.json("1");
    driver.want(b.inSeries("y"));
    assertEquals(new QueryState.Loading<>(Optional.empty()), driver.get(b));
    driver.want(query("c").inSeries("y"), b.inSeries("y"));
    assertEquals(new QueryState.Loading<>(Optional.empty()), driver.get(query("c")));
  }
}
