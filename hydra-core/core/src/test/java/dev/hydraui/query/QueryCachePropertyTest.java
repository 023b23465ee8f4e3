package dev.hydraui.query;

import static dev.hydraui.query.CacheDriver.query;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.Platform;
import dev.hydraui.json.JsonNumber;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever happens in whatever order: at rest, what is wanted is what the server has. */
class QueryCachePropertyTest {

  private static final List<String> KEYS = List.of("a", "b", "c", "d");

  /** A server that holds a number for each key, and a person in front of it. */
  private static final class World {
    private final Random random;
    private final CacheDriver driver = new CacheDriver();
    private final PlatformDouble platform = driver.platform;
    private final Map<String, Long> server = new HashMap<>();
    private final List<String> edits = new ArrayList<>();
    private List<Query<?>> wanted = List.of();
    private long next = 1;

    World(Random random) {
      this.random = random;
      for (String key : KEYS) {
        server.put(key, 0L);
      }
      platform.serve(request -> "" + server.get(request.uri()));
    }

    void act() {
      switch (random.nextInt(12)) {
        case 0, 1 -> want();
        case 2, 3, 4 -> answer();
        case 5 -> fail();
        case 6 -> platform.advance(random.nextInt(40_000));
        case 7 -> platform.online(random.nextInt(3) > 0);
        case 8 -> platform.visible(Platform.Visible.SHOWN);
        case 9 -> changedByOthers(key());
        case 10 -> edit(key());
        default -> settle();
      }
    }

    private String key() {
      return KEYS.get(random.nextInt(KEYS.size()));
    }

    private void want() {
      List<Query<?>> some = new ArrayList<>();
      for (String key : KEYS) {
        if (random.nextBoolean()) {
          some.add(query(key).inSeries("all"));
        }
      }
      wanted = some;
      driver.act(cache -> cache.want(some));
    }

    private void answer() {
      if (!platform.waiting().isEmpty()) {
        if (random.nextBoolean()) {
          platform.answerAsRead();
        } else {
          platform.json("" + server.get(platform.waiting().get(0).substring("GET ".length())));
        }
      }
    }

    private void fail() {
      if (!platform.waiting().isEmpty()) {
        switch (random.nextInt(3)) {
          case 0 -> platform.unreachable();
          case 1 -> platform.problem(503, Map.of("retry-after", "" + random.nextInt(100)));
          default -> platform.problem(400, Map.of());
        }
      }
    }

    private void changedByOthers(String key) {
      server.put(key, next++);
      driver.act(cache -> cache.invalidate("t:" + key));
    }

    /** An edit's name says what it is about. */
    private void edit(String key) {
      String id = key + next;
      JsonValue value = JsonNumber.of(next++);
      edits.add(id);
      driver.act(cache -> Step.of(cache.change(id, query(key), old -> value)));
    }

    private void settle() {
      if (edits.isEmpty()) {
        return;
      }
      String id = edits.remove(random.nextInt(edits.size()));
      String key = id.substring(0, 1);
      if (random.nextBoolean()) {
        driver.act(cache -> Step.of(cache.rollback(id)));
      } else {
        server.put(key, Long.parseLong(id.substring(1)));
        driver.act(cache -> cache.commit(id).invalidate("t:" + key));
      }
    }

    void check() {
      List<String> waiting = platform.waiting();
      assertEquals(new HashSet<>(waiting).size(), waiting.size(), "one request for each key");
      for (String line : waiting) {
        assertTrue(wanted.contains(query(line.substring(4))), "asks for what is not wanted");
      }
      for (Query<?> query : wanted) {
        QueryState<?> state = driver.get(query);
        boolean asking = waiting.contains("GET " + query.key());
        assertTrue(state.busy() || !asking, "fetches in silence");
        boolean ready = state instanceof QueryState.Ready<?>;
        assertTrue(
            ready || state.busy() || state instanceof QueryState.Failed<?>, "waits for nothing");
      }
      QueryCache cache = driver.cache();
      Step<QueryCache, QueryEvent> same = cache.want(wanted);
      assertSame(cache, same.state());
      assertEquals(List.of(), same.effects());
    }

    void rest() {
      while (!edits.isEmpty()) {
        settle();
      }
      platform.online(false);
      platform.online(true);
      for (int i = 0; i < 100 && !platform.waiting().isEmpty(); i++) {
        answer();
      }
      assertEquals(List.of(), platform.waiting());
    }
  }

  @Property(tries = 1_500)
  void atRestWhatIsWantedIsWhatTheServerHas(@ForAll Random random) {
    World world = new World(random);
    for (int i = random.nextInt(60); i >= 0; i--) {
      world.act();
      world.check();
    }
    world.rest();
    world.check();
    for (Query<?> query : world.wanted) {
      QueryState<?> state = world.driver.get(query);
      assertEquals(Optional.of(JsonNumber.of(world.server.get(query.key()))), state.shown());
      assertEquals(false, state.busy());
      assertEquals(Optional.empty(), state.failure());
    }
  }

  @Property(tries = 300)
  void nothingIsKeptForever(@ForAll Random random) {
    World world = new World(random);
    for (int i = random.nextInt(40); i >= 0; i--) {
      world.act();
    }
    world.rest();
    world.driver.want();
    world.platform.advance(Query.KEEP_MILLIS);
    assertEquals(Map.of(), world.driver.cache().entries());
    assertEquals(0, world.platform.alarms());
  }
}
