package dev.hydraui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hydraui.capability.HttpRequest;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.query.QueryState.Activity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PagesTest {

  private final CacheDriver driver = new CacheDriver();
  private final PlatformDouble platform = driver.platform;
  private final Query<Pages<String>> list =
      Query.pages("list", PagesTest::request, PagesTest::page).tagged("list");

  private static HttpRequest request(Cursor cursor) {
    if (cursor instanceof Cursor.After after) {
      return HttpRequest.get("list?after=" + after.cursor());
    }
    return HttpRequest.get(
        cursor instanceof Cursor.Before before ? "list?before=" + before.cursor() : "list");
  }

  private static Page<String> page(JsonValue json) {
    JsonObject object = json.asObject();
    return new Page<>(
        object.list("items", JsonValue::asString),
        object.optionalString("next"),
        object.optionalString("previous"));
  }

  private List<String> items() {
    return driver.get(list).shown().get().items();
  }

  private Activity activity() {
    return ((QueryState.Ready<Pages<String>>) driver.get(list)).activity();
  }

  private void next() {
    driver.act(cache -> cache.next(list));
  }

  private void twoPages() {
    driver.want(list);
    platform.json("{'items':['a','b'],'next':'2'}");
    next();
    platform.json("{'items':['c','d'],'next':'3'}");
  }

  @Test
  void goesOnToTheNextPageUntilThereIsNone() {
    driver.want(list);
    assertEquals(List.of("GET list"), platform.waiting());
    platform.json("{'items':['a','b'],'next':'2'}");
    next();
    next();
    assertEquals(List.of("GET list?after=2"), platform.waiting());
    assertEquals(Activity.NEXT, activity());
    assertEquals(List.of("a", "b"), items());
    platform.json("{'items':['c']}");
    assertEquals(List.of("a", "b", "c"), items());
    next();
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void goesBackToThePreviousPage() {
    driver.want(list);
    platform.json("{'items':['m'],'previous':'p'}");
    driver.act(cache -> cache.previous(list));
    assertEquals(List.of("GET list?before=p"), platform.waiting());
    assertEquals(Activity.PREVIOUS, activity());
    platform.json("{'items':['k','l'],'next':'m0'}");
    assertEquals(List.of("k", "l", "m"), items());
    driver.act(cache -> cache.previous(list));
    assertEquals(List.of(), platform.waiting());
    driver.act(cache -> cache.refetch(list));
    assertEquals(List.of("GET list?before=p"), platform.waiting());
    platform.json("{'items':['k','l'],'next':'m0'}");
    assertEquals(List.of("GET list?after=m0"), platform.waiting());
    platform.json("{'items':['m2']}");
    assertEquals(List.of("k", "l", "m2"), items());
  }

  @Test
  void refreshesAllPagesAndShowsThemTogether() {
    twoPages();
    Page<String> second = driver.get(list).shown().get().pages().get(1);
    driver.act(cache -> cache.invalidate("list"));
    platform.json("{'items':['A','b'],'next':'2'}");
    assertEquals(List.of("a", "b", "c", "d"), items());
    assertEquals(List.of("GET list?after=2"), platform.waiting());
    platform.json("{'items':['c','d'],'next':'3'}");
    assertEquals(List.of("A", "b", "c", "d"), items());
    assertSame(second, driver.get(list).shown().get().pages().get(1));
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void aRefreshEndsWhereTheListNowEnds() {
    twoPages();
    driver.act(cache -> cache.invalidate("list"));
    platform.json("{'items':['a']}");
    assertEquals(List.of("a"), items());
  }

  @Test
  void theNextPageGoesBeforeARefresh() {
    twoPages();
    driver.act(cache -> cache.invalidate("list"));
    next();
    assertEquals(List.of("GET list"), platform.cancelled());
    assertEquals(List.of("GET list?after=3"), platform.waiting());
    platform.json("{'items':['e']}");
    assertEquals(List.of("a", "b", "c", "d", "e"), items());
    assertEquals(List.of("GET list"), platform.waiting());
  }

  @Test
  void aPageThatFailsLeavesTheOthersAndIsTriedAgain() {
    twoPages();
    next();
    platform.problem(503, Map.of("retry-after", "1"));
    assertEquals(List.of("a", "b", "c", "d"), items());
    platform.advance(1_000);
    assertEquals(List.of("GET list?after=3"), platform.waiting());
    platform.problem(400, Map.of());
    assertEquals(Optional.of("Not now"), driver.get(list).failure().map(QueryError::message));
    driver.act(cache -> cache.refetch(list));
    assertEquals(List.of("GET list?after=3"), platform.waiting());
    platform.json("{'items':['e']}");
    assertEquals(List.of("a", "b", "c", "d", "e"), items());
    platform.advance(Query.FRESH_MILLIS);
    assertEquals(true, ((QueryState.Ready<?>) driver.get(list)).stale());
  }

  @Test
  void aChangeOfOneItemKeepsTheOtherPages() {
    Page<String> one = new Page<>(List.of("a"), Optional.of("2"), Optional.empty());
    Page<String> two = new Page<>(List.of("b"), Optional.empty(), Optional.empty());
    Pages<String> pages = new Pages<>(new Cursor.Start(), List.of(one, two));
    Pages<String> changed = pages.map(item -> item.equals("b") ? "B" : item);
    assertSame(one, changed.pages().get(0));
    assertEquals(List.of("a", "B"), changed.items());
    assertSame(pages, pages.map(item -> item));
    assertThrows(IllegalArgumentException.class, () -> new Pages<>(new Cursor.Start(), List.of()));
  }
}
