package dev.hydraui.reconcile;

import dev.hydraui.json.JsonBoolean;
import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonString;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentCodec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The wire's answer to a reconciler: collects each render's changes as {@link Patch}es, and hands
 * the events that come back to the components they happened to. Events themselves stay here; what
 * crosses the wire is that a component listens.
 *
 * <p>A view with a component that has no {@link ComponentCodec} cannot be rendered here: {@link
 * IllegalArgumentException}.
 */
public final class PatchHost implements Host<Integer> {

  private final Map<Integer, Place<Integer>> places = new HashMap<>();

  /** What was created in this render and has not been inserted. */
  private final Set<Integer> loose = new HashSet<>();

  private List<Patch> patches = new ArrayList<>();
  private int lastId = Patch.ROOT;

  /** The patches since the last call, in order. */
  public List<Patch> take() {
    List<Patch> taken = patches;
    patches = new ArrayList<>();
    return taken;
  }

  /**
   * Something happened to a component on the other side. Ignored if the component is gone or has no
   * such event, since it may have been under way when that changed.
   *
   * @param name the property's name, such as {@code onPress}
   * @param payload what the person entered, or null in JSON
   * @throws dev.hydraui.json.JsonShapeException if the payload is of another type
   */
  public void event(int id, String name, JsonValue payload) {
    Place<Integer> place = places.get(id);
    if (place != null) {
      Component<?> component = place.component();
      codecOf(component).event(component, name, payload).ifPresent(place::send);
    }
  }

  @Override
  public Integer create(Place<Integer> place) {
    lastId++;
    places.put(lastId, place);
    loose.add(lastId);
    Component<?> component = place.component();
    patches.add(new Patch.Create(lastId, component.type().name(), write(component)));
    return lastId;
  }

  @Override
  public void update(Integer handle, Component<?> before, Component<?> after) {
    JsonObject was = write(before);
    JsonObject is = write(after);
    JsonObject.Builder changed = JsonObject.builder();
    for (Map.Entry<String, JsonValue> member : is.members().entrySet()) {
      if (!member.getValue().equals(was.members().get(member.getKey()))) {
        changed.put(member.getKey(), member.getValue());
      }
    }
    for (String name : was.members().keySet()) {
      if (!is.has(name)) {
        changed.put(name, JsonNull.NULL);
      }
    }
    patches.add(new Patch.Set(handle, changed.build()));
  }

  @Override
  public void identify(Integer handle, String testId) {
    JsonString name = new JsonString(testId);
    if (!createWith(handle, patches.size() - 1, Patch.TEST_ID, name)) {
      patches.add(new Patch.Set(handle, JsonObject.builder().put(Patch.TEST_ID, name).build()));
    }
  }

  @Override
  public void focus(Integer handle) {
    int at = patches.size() - 1;
    while (at >= 0 && !createWith(handle, at, Patch.AUTOFOCUS, JsonBoolean.TRUE)) {
      at--;
    }
  }

  /** Adds a property to the patch at an index, if that makes this component. */
  private boolean createWith(Integer handle, int at, String name, JsonValue value) {
    boolean makesIt =
        at >= 0
            && patches.get(at) instanceof Patch.Create create
            && create.id() == handle.intValue();
    if (makesIt) {
      Patch.Create create = (Patch.Create) patches.get(at);
      JsonObject properties = create.properties().with(name, value);
      patches.set(at, new Patch.Create(handle, create.component(), properties));
    }
    return makesIt;
  }

  @Override
  public void insert(Integer parent, Integer child, Integer before) {
    loose.remove(child);
    patches.add(new Patch.Insert(parent, child, before == null ? Patch.ROOT : before));
  }

  @Override
  public void move(Integer parent, Integer child, Integer before) {
    patches.add(new Patch.Move(parent, child, before == null ? Patch.ROOT : before));
  }

  @Override
  public void remove(Integer parent, Integer child) {
    forget(places.get(child));
    patches.add(new Patch.Remove(parent, child));
  }

  @Override
  public void finished() {
    for (Integer id : loose) {
      forget(places.get(id));
    }
    loose.clear();
  }

  private void forget(Place<Integer> place) {
    if (place.isDrawn()) {
      places.remove(place.handle());
    }
    for (Place<Integer> child : place.children()) {
      forget(child);
    }
  }

  private static JsonObject write(Component<?> component) {
    return codecOf(component).write(component, (name, event) -> JsonBoolean.TRUE);
  }

  @SuppressWarnings("unchecked")
  private static ComponentCodec<Component<?>> codecOf(Component<?> component) {
    if (component.type() instanceof ComponentCodec<?> codec) {
      return (ComponentCodec<Component<?>>) codec;
    }
    throw new IllegalArgumentException(
        "The component \"" + component.type().name() + "\" cannot cross a wire: it has no codec");
  }
}
