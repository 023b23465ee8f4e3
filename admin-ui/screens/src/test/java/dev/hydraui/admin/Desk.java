package dev.hydraui.admin;

import static org.junit.jupiter.api.Assertions.fail;

import dev.hydraui.capability.Clock;
import dev.hydraui.capability.EventStream;
import dev.hydraui.capability.Format;
import dev.hydraui.capability.HttpAnswer;
import dev.hydraui.capability.HttpRequest;
import dev.hydraui.capability.Platform;
import dev.hydraui.component.Button;
import dev.hydraui.component.Checkbox;
import dev.hydraui.component.Combobox;
import dev.hydraui.component.DateField;
import dev.hydraui.component.DateTimeField;
import dev.hydraui.component.IconButton;
import dev.hydraui.component.Link;
import dev.hydraui.component.NavigationItem;
import dev.hydraui.component.NumberField;
import dev.hydraui.component.Select;
import dev.hydraui.component.TableRow;
import dev.hydraui.component.TextArea;
import dev.hydraui.component.TextField;
import dev.hydraui.component.TimeField;
import dev.hydraui.component.Toast;
import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.machine.Request;
import dev.hydraui.machine.Store;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The admin with someone in front of it: reads the screen, presses, types, plays the server. */
final class Desk extends ScreenReader {

  final Doubles platform;
  final Store<AdminState, AdminEvent> store;

  private Desk(Doubles platform, AdminState begin) {
    this.platform = platform;
    Admin admin = new Admin(new AdminConfig("/meta/schema"), Format.plain());
    this.store = Store.start(new Resumed(admin, begin), platform.capabilities());
  }

  /** The admin at an address, before the schema has come. */
  static Desk starting(String address) {
    return starting(new Doubles(address));
  }

  static Desk starting(Doubles platform) {
    return new Desk(platform, AdminState.START);
  }

  /** The admin that goes on with what was kept. */
  static Desk goingOn(AdminState kept) {
    return new Desk(new Doubles(kept.where().address()), kept);
  }

  /** The admin of the sample schema at an address. */
  static Desk at(String address) {
    Desk desk = starting(address);
    desk.answer("GET /meta/schema", 200, Samples.SCHEMA);
    return desk;
  }

  // The server

  /** Answers the request of that method and address, or else the oldest one that starts so. */
  Desk answer(String start, int status, String body) {
    return answer(
        start, new HttpAnswer.Response(status, Map.of("content-type", "application/json"), body));
  }

  Desk answer(String start, HttpAnswer answer) {
    Doubles.Waiting<HttpRequest, HttpAnswer> one = waiting(start);
    platform.http.remove(one);
    one.answer().accept(answer);
    return this;
  }

  /** The oldest request whose method and address start so does not come through. */
  Desk unreachable(String start) {
    return answer(start, new HttpAnswer.Failure(HttpAnswer.Cause.UNREACHABLE, "refused"));
  }

  /** The requests that wait for an answer: method and address. */
  List<String> requests() {
    return platform.http.stream().map(one -> line(one.request())).toList();
  }

  HttpRequest request(String start) {
    return waiting(start).request();
  }

  private Doubles.Waiting<HttpRequest, HttpAnswer> waiting(String start) {
    return platform.http.stream()
        .filter(one -> line(one.request()).equals(start))
        .findFirst()
        .or(
            () ->
                platform.http.stream()
                    .filter(one -> line(one.request()).startsWith(start))
                    .findFirst())
        .orElseGet(() -> fail("No request " + start + " among " + requests()));
  }

  private static String line(HttpRequest request) {
    return request.method() + " " + decoded(request.uri());
  }

  private static String decoded(String uri) {
    return uri.replace("%5B", "[").replace("%5D", "]").replace("%2C", ",").replace("%20", " ");
  }

  String body(String start) {
    return request(start).body().orElse("");
  }

  Desk stream(EventStream.Delivery delivery) {
    platform.streams.get(0).answer().accept(delivery);
    return this;
  }

  Desk change(String entity, String key, String kind, String version) {
    String data =
        "{\"entity\":\"%s\",\"key\":\"%s\",\"kind\":\"%s\",\"version\":\"%s\"}"
            .formatted(entity, key, kind, version);
    return stream(new EventStream.Delivery.Message("1", "change", data));
  }

  // Time and place

  /** Lets all timers of that length ring. */
  Desk after(long millis) {
    List<Doubles.Waiting<Clock.After, Long>> due =
        platform.timers.stream().filter(one -> one.request().millis() == millis).toList();
    if (due.isEmpty()) {
      fail("No timer of " + millis + " ms: " + platform.timers);
    }
    platform.timers.removeAll(due);
    due.forEach(one -> one.answer().accept(0L));
    return this;
  }

  /** The clock shows a time, and rings what is due by then. */
  Desk at(long millis) {
    List<Doubles.Waiting<Clock.Now, Long>> asked = List.copyOf(platform.clocks);
    platform.clocks.removeAll(asked);
    asked.forEach(one -> one.answer().accept(millis));
    return this;
  }

  /** Lets all timers ring. */
  Desk ring() {
    List<Doubles.Waiting<Clock.After, Long>> due = List.copyOf(platform.timers);
    platform.timers.removeAll(due);
    due.forEach(one -> one.answer().accept(one.request().millis()));
    return this;
  }

  /** The person uses the platform's own means to go somewhere: back, forward. */
  Desk back(String address) {
    platform.addresses.accept(address);
    return this;
  }

  Desk leaving() {
    platform.visibility.accept(Platform.Visible.LEAVING);
    return this;
  }

  /** The last thing the machine told the platform. */
  Request<?> lastTold() {
    return platform.told.get(platform.told.size() - 1);
  }

  String address() {
    return store.state().where().address();
  }

  @Override
  List<Sight> sights() {
    return Sight.all(store.machine().view(store.state()));
  }

  // The hands

  /** Presses the only button, link or way of that name. */
  Desk press(String label) {
    List<Sight> found =
        sights().stream()
            .filter(Desk::isPressable)
            .filter(sight -> label(sight.component()).equals(label))
            .toList();
    if (found.isEmpty()) {
      return fail("Nothing to press is called " + label + ": " + words());
    }
    Sight sight = found.get(found.size() - 1);
    if (sight.component() instanceof Button<?> button && button.disabled()) {
      return fail("Disabled: " + label);
    }
    return fire(sight, "onPress", JsonNull.NULL);
  }

  /** What can be done about the messages. */
  List<String> actions() {
    return all(Toast.class).stream()
        .map(sight -> ((Toast<?>) sight.component()).action())
        .filter(action -> !action.isEmpty())
        .toList();
  }

  /** Does what a message offers. */
  Desk act(String action) {
    return fire(
        one(Toast.class, toast -> toast.action().equals(action), action),
        "onAction",
        JsonNull.NULL);
  }

  private static boolean isPressable(Sight sight) {
    return sight.component() instanceof Button<?>
        || sight.component() instanceof IconButton<?>
        || sight.component() instanceof Link<?>
        || sight.component() instanceof NavigationItem<?>;
  }

  /** Types into the field of that name, or chooses in it. */
  Desk type(String label, String text) {
    for (Sight sight : sights()) {
      boolean input =
          sight.component() instanceof TextField<?>
              || sight.component() instanceof TextArea<?>
              || sight.component() instanceof NumberField<?>
              || sight.component() instanceof Combobox<?>;
      boolean change =
          sight.component() instanceof Select<?>
              || sight.component() instanceof DateField<?>
              || sight.component() instanceof TimeField<?>
              || sight.component() instanceof DateTimeField<?>;
      if ((input || change) && label(sight.component()).equals(label)) {
        return fire(sight, input ? "onInput" : "onChange", new JsonString(text));
      }
    }
    return fail("No field is called " + label + ": " + words());
  }

  /** Types into a field that shares its name with another. */
  Desk input(Sight field, String text) {
    return fire(field, "onInput", new JsonString(text));
  }

  Desk check(String label, boolean on) {
    return fire(
        one(Checkbox.class, c -> c.label().equals(label), label), "onChange", JsonBoolean.of(on));
  }

  /** Chooses from the list of a combobox. */
  Desk choose(String combobox, String option) {
    return fire(
        one(Combobox.class, c -> c.label().equals(combobox), combobox),
        "onSelect",
        new JsonString(option));
  }

  /** Selects a row by its label, or not any more. */
  Desk select(String row, boolean on) {
    return fire(
        one(TableRow.class, c -> c.label().equals(row), row), "onSelect", JsonBoolean.of(on));
  }

  /** Fires an event of the only component of a type. */
  Desk fire(Class<?> type, String event, JsonValue payload) {
    return fire(one(type, c -> true, event), event, payload);
  }

  /** Fires an event of a component of a type by its label. */
  Desk fire(Class<?> type, String label, String event, JsonValue payload) {
    return fire(one(type, c -> label((Component<?>) c).equals(label), label), event, payload);
  }

  @SuppressWarnings("unchecked")
  private Desk fire(Sight sight, String event, JsonValue payload) {
    ComponentCodec<Component<?>> type = (ComponentCodec<Component<?>>) sight.component().type();
    Optional<Object> fired = type.event(sight.component(), event, payload);
    if (fired.isEmpty()) {
      return fail(label(sight.component()) + " has no " + event);
    }
    store.send((AdminEvent) sight.toEvent().apply(fired.get()));
    return this;
  }
}
