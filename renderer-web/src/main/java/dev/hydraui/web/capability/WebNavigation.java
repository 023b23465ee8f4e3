package dev.hydraui.web.capability;

import dev.hydraui.capability.Navigation;
import dev.hydraui.machine.Running;
import dev.hydraui.web.dom.LoadedFrom;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/** Shows where the person is in the address bar, and tells where they go by the browser's means. */
final class WebNavigation {

  private static final History HISTORY = new History();

  static {
    Performers.add(Navigation.Addresses.class, WebNavigation::addresses);
    Performers.add(Navigation.Push.class, WebNavigation::push);
    Performers.add(Navigation.Replace.class, WebNavigation::replace);
    Performers.add(Navigation.Back.class, WebNavigation::back);
    Performers.add(Navigation.Restore.class, WebNavigation::restore);
    Performers.add(Navigation.Redo.class, WebNavigation::redo);
    Performers.add(Navigation.Open.class, WebNavigation::open);
    Performers.add(Navigation.Guard.class, WebNavigation::guard);
  }

  private WebNavigation() {}

  private static Running addresses(Navigation.Addresses request, Consumer<String> answer) {
    answer.accept(HISTORY.address());
    return HISTORY.listen(answer);
  }

  private static Running push(Navigation.Push request, Consumer<Boolean> answer) {
    HISTORY.push(request.address());
    return done(answer);
  }

  private static Running replace(Navigation.Replace request, Consumer<Boolean> answer) {
    HISTORY.replace(request.address());
    return done(answer);
  }

  private static Running back(Navigation.Back request, Consumer<Boolean> answer) {
    HISTORY.back();
    return done(answer);
  }

  private static Running restore(Navigation.Restore request, Consumer<Boolean> answer) {
    HISTORY.restore(request.address());
    return done(answer);
  }

  private static Running redo(Navigation.Redo request, Consumer<Boolean> answer) {
    HISTORY.redo(request.address());
    return done(answer);
  }

  private static Running open(Navigation.Open request, Consumer<Boolean> answer) {
    answer.accept(Links.follow(request.uri(), LoadedFrom.ADDRESS, ""));
    return Running.NOTHING;
  }

  private static Running guard(Navigation.Guard request, Consumer<Boolean> answer) {
    Handle handle = guard();
    return () -> handle.stop();
  }

  private static Running done(Consumer<Boolean> answer) {
    answer.accept(true);
    return Running.NOTHING;
  }

  @JSBody(
      script =
          """
          function ask(event) {
            event.preventDefault();
            event.returnValue = true;
          }
          window.addEventListener('beforeunload', ask);
          return { stop: function() { window.removeEventListener('beforeunload', ask); } };
          """)
  private static native Handle guard();
}
