package dev.hydraui.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.component.Ui;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Effect;
import dev.hydraui.machine.Machine;
import dev.hydraui.machine.Step;
import dev.hydraui.machine.Store;
import dev.hydraui.machine.Subscription;
import dev.hydraui.node.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How a list screen uses queries; read {@link Contacts} first. */
final class QueryExampleTest {

  record Contact(String key, String name) {

    static Contact read(JsonValue json) {
      JsonObject object = json.asObject();
      return new Contact(object.string("key"), object.string("name"));
    }

    Contact named(String newName) {
      return new Contact(key, newName);
    }
  }

  /** Everything that a page of the list depends on. */
  record ListKey(String search, Optional<String> after) {}

  /** What the person looks at, what is known of it, and the last edit that failed. */
  record State(ListKey shown, QueryCache cache, Optional<String> message) {

    QueryState<Page<Contact>> page() {
      return cache.get(list(shown));
    }

    List<Contact> rows() {
      return page().shown().map(Page::items).orElse(List.of());
    }
  }

  sealed interface Event {}

  record Searched(String text) implements Event {}

  record NextPressed() implements Event {}

  record Renamed(String key, String name) implements Event {}

  record Saved(Renamed edit, Result<Contact> result) implements Event {}

  record Streamed(EventStream.Delivery delivery) implements Event {}

  record Fetched(QueryEvent event) implements Event {}

  static Query<Page<Contact>> list(ListKey key) {
    String uri = "data/contact?search=" + key.search() + "&after=" + key.after().orElse("");
    return Query.json(key, HttpRequest.get(uri), QueryExampleTest::page)
        .tagged("entity:contact")
        .inSeries("contacts");
  }

  static Page<Contact> page(JsonValue json) {
    JsonObject object = json.asObject();
    return new Page<>(
        object.list("items", Contact::read), object.optionalString("next"), Optional.empty());
  }

  /** A list by page, with search, a rename that shows at once, and changes made by others. */
  static final class Contacts extends Ui<Event> implements Machine<State, Event> {

    @Override
    public Step<State, Event> init() {
      return wanting(
          Step.of(
              new State(new ListKey("", Optional.empty()), QueryCache.EMPTY, Optional.empty())));
    }

    @Override
    public Step<State, Event> update(State state, Event event) {
      return wanting(react(state, event));
    }

    private static Step<State, Event> react(State state, Event event) {
      if (event instanceof Searched searched) {
        return Step.of(at(state, new ListKey(searched.text(), Optional.empty())));
      } else if (event instanceof NextPressed) {
        Optional<String> next = state.page().shown().flatMap(Page::next);
        return Step.of(
            next.isPresent() ? at(state, new ListKey(state.shown().search(), next)) : state);
      } else if (event instanceof Renamed edit) {
        return rename(state, edit);
      } else if (event instanceof Saved saved) {
        return saved(state, saved);
      } else if (event instanceof Streamed streamed) {
        return streamed.delivery() instanceof EventStream.Delivery.Message
            ? with(state, state.cache().invalidate("entity:contact"))
            : Step.of(state);
      } else {
        return with(state, state.cache().update(((Fetched) event).event()));
      }
    }

    private static Step<State, Event> rename(State state, Renamed edit) {
      QueryCache changed =
          state
              .cache()
              .change(
                  edit,
                  list(state.shown()),
                  page ->
                      page.map(row -> row.key().equals(edit.key()) ? row.named(edit.name()) : row));
      JsonObject body = JsonObject.builder().put("name", edit.name()).build();
      return Step.of(
          with(state, changed),
          Effect.ask(
              HttpRequest.send("PATCH", "data/contact/" + edit.key(), body),
              answer -> new Saved(edit, Result.json(answer, Contact::read))));
    }

    private static Step<State, Event> saved(State state, Saved saved) {
      if (saved.result() instanceof Result.Failure<Contact> failure) {
        QueryCache undone = state.cache().rollback(saved.edit());
        return Step.of(new State(state.shown(), undone, Optional.of(failure.error().message())));
      }
      return with(state, state.cache().commit(saved.edit()).invalidate("entity:contact"));
    }

    /** What is wanted follows from the state, so it is said in one place, after every event. */
    private static Step<State, Event> wanting(Step<State, Event> step) {
      return step.then(state -> with(state, state.cache().want(list(state.shown()))));
    }

    private static State at(State state, ListKey key) {
      return new State(key, state.cache(), state.message());
    }

    private static State with(State state, QueryCache cache) {
      return cache == state.cache() ? state : new State(state.shown(), cache, state.message());
    }

    private static Step<State, Event> with(State state, Step<QueryCache, QueryEvent> step) {
      return step.map(cache -> with(state, cache), Fetched::new);
    }

    @Override
    public Node<Event> view(State state) {
      return column(each(state.rows(), Contact::key, row -> text(row.name())));
    }

    @Override
    public List<Subscription<Event>> subscriptions(State state) {
      List<Subscription<Event>> all = new ArrayList<>();
      all.add(Subscription.to(new EventStream("data/changes"), Streamed::new));
      for (Subscription<QueryEvent> one : QueryCache.subscriptions()) {
        all.add(one.map(Fetched::new));
      }
      return all;
    }
  }

  private static final String PAGE_1 =
      "{'items':[{'key':'1','name':'Ada'},{'key':'2','name':'Bob'}],'next':'c2'}";
  private static final String PAGE_2 = "{'items':[{'key':'3','name':'Cyd'}]}";

  private final PlatformDouble platform = new PlatformDouble();
  private final Store<State, Event> store = Store.start(new Contacts(), platform.capabilities());

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Contact row : store.state().rows()) {
      names.add(row.name());
    }
    return names;
  }

  @Test
  void showsAPageAndKeepsItWhileTheNextIsFetched() {
    assertEquals(List.of("GET data/contact?search=&after="), platform.waiting());
    assertEquals(new QueryState.Loading<>(Optional.empty()), store.state().page());
    platform.json(PAGE_1);
    assertEquals(List.of("Ada", "Bob"), names());

    store.send(new NextPressed());
    assertEquals(List.of("GET data/contact?search=&after=c2"), platform.waiting());
    assertEquals(List.of("Ada", "Bob"), names());
    assertTrue(store.state().page().busy());
    platform.json(PAGE_2);
    assertEquals(List.of("Cyd"), names());
  }

  @Test
  void asksNothingAgainWhenComingBackSoon() {
    platform.json(PAGE_1);
    store.send(new NextPressed());
    platform.json(PAGE_2);
    store.send(new Searched(""));
    assertEquals(List.of("Ada", "Bob"), names());
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void cancelsTheSearchThatIsTypedOver() {
    platform.json(PAGE_1);
    store.send(new Searched("b"));
    store.send(new Searched("bo"));
    assertEquals(List.of("GET data/contact?search=b&after="), platform.cancelled());
    assertEquals(List.of("GET data/contact?search=bo&after="), platform.waiting());
    assertEquals(List.of("Ada", "Bob"), names());
  }

  @Test
  void showsAnEditAtOnceAndKeepsItOnceItIsSaved() {
    platform.json(PAGE_1);
    Contact bob = store.state().rows().get(1);
    store.send(new Renamed("1", "Eve"));
    assertEquals(List.of("Eve", "Bob"), names());
    assertSame(bob, store.state().rows().get(1));

    platform.json("{'key':'1','name':'Eve'}");
    assertEquals(List.of("GET data/contact?search=&after="), platform.waiting());
    assertEquals(List.of("Eve", "Bob"), names());
    Contact eve = store.state().rows().get(0);
    platform.json(PAGE_1.replace("Ada", "Eve"));
    assertSame(eve, store.state().rows().get(0));
  }

  @Test
  void undoesAnEditThatTheServerRefuses() {
    platform.json(PAGE_1);
    Contact ada = store.state().rows().get(0);
    store.send(new Renamed("1", ""));
    assertEquals(List.of("", "Bob"), names());
    platform.problem(422, Map.of());
    assertSame(ada, store.state().rows().get(0));
    assertEquals(Optional.of("Not now"), store.state().message());
    assertEquals(List.of(), platform.waiting());
  }

  @Test
  void refreshesWhenSomebodyElseChangesSomething() {
    platform.json(PAGE_1);
    Contact ada = store.state().rows().get(0);
    platform.deliver(new EventStream.Delivery.Message("17", "change", "{}"));
    assertEquals(List.of("Ada", "Bob"), names());
    platform.json(PAGE_1.replace("Bob", "Rob"));
    assertEquals(List.of("Ada", "Rob"), names());
    assertSame(ada, store.state().rows().get(0));
  }
}
