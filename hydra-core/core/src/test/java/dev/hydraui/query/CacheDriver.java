package dev.hydraui.query;

import dev.hydraui.capability.HttpRequest;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;

/** A cache in a store of its own: an event is what is done to it. */
final class CacheDriver implements Machine<QueryCache, CacheDriver.Do> {

  final PlatformDouble platform = new PlatformDouble();
  private final Store<QueryCache, Do> store = Store.start(this, platform.capabilities());

  /** What is done to a cache. */
  interface Do {
    Step<QueryCache, QueryEvent> to(QueryCache cache);
  }

  /** A query for the JSON at an address, which is its key and, with "t:" before it, its tag. */
  static Query<JsonValue> query(String uri) {
    return Query.<JsonValue>json(uri, HttpRequest.get(uri), json -> json).tagged("t:" + uri);
  }

  void act(Do event) {
    store.send(event);
  }

  void want(Query<?>... queries) {
    act(cache -> cache.want(queries));
  }

  QueryCache cache() {
    return store.state();
  }

  <T> QueryState<T> get(Query<T> query) {
    return cache().get(query);
  }

  @Override
  public Step<QueryCache, Do> init() {
    return Step.of(QueryCache.EMPTY);
  }

  @Override
  public Step<QueryCache, Do> update(QueryCache state, Do event) {
    return event.to(state).map(cache -> cache, CacheDriver::later);
  }

  private static Do later(QueryEvent event) {
    return cache -> cache.update(event);
  }

  @Override
  public Node<Do> view(QueryCache state) {
    return Ui.<Do>of().nothing();
  }

  @Override
  public List<Subscription<Do>> subscriptions(QueryCache state) {
    List<Subscription<Do>> all = new ArrayList<>();
    for (Subscription<QueryEvent> one : QueryCache.subscriptions()) {
      all.add(one.map(CacheDriver::later));
    }
    return all;
  }
}
