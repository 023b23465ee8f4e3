package dev.hydraui.reconcile;

import dev.hydraui.json.JsonNull;
import dev.hydraui.json.JsonObject;
import dev.hydraui.json.JsonValue;
import dev.hydraui.node.Component;
import dev.hydraui.node.ComponentType;
import dev.hydraui.node.EventReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The other end of the wire: plays the patches of a {@link PatchHost} on a host of its own, and
 * sends back what happened there.
 *
 * @param <H> what the host draws a component with
 */
public final class PatchPlayer<H> {

  /** What happened to the component of that id: what {@link PatchHost#event} takes. */
  public record Happened(int id, String name, JsonValue payload) {}

  /** A component here: where it stands, its properties as they were sent, and who is inside. */
  private record Copy<H>(Place<H> place, JsonObject properties, Set<Integer> children) {}

  private final Host<H> host;
  private final Place<H> root;
  private final Map<String, ComponentType<?>> types = new HashMap<>();
  private final Map<Integer, Copy<H>> copies = new HashMap<>();

  /**
   * A player that draws into {@code root}.
   *
   * @param types what can be drawn; of one name the last counts
   * @param back takes what happens
   */
  public PatchPlayer(
      Host<H> host, H root, List<ComponentType<?>> types, Consumer<? super Happened> back) {
    this.host = host;
    this.root = new Place<>(host, root, event -> back.accept((Happened) event));
    for (ComponentType<?> type : types) {
      this.types.put(type.name(), type);
    }
  }

  /**
   * Plays the patches of one render, in order.
   *
   * @throws IllegalArgumentException if one names an id or a component that is not known here
   */
  public void play(List<Patch> patches) {
    for (Patch patch : patches) {
      play(patch);
    }
    host.finished();
  }

  private void play(Patch patch) {
    if (patch instanceof Patch.Create create) {
      Component<?> component = read(create.id(), create.component(), create.properties());
      Place<H> place = new Place<>(root, component);
      place.setHandle(host.create(place));
      copies.put(create.id(), new Copy<>(place, create.properties(), new HashSet<>()));
    } else if (patch instanceof Patch.Set set) {
      set(set);
    } else if (patch instanceof Patch.Insert insert) {
      H child = handle(insert.id());
      host.insert(parent(insert.parent()), child, before(insert.before()));
      if (insert.parent() != Patch.ROOT) {
        copy(insert.parent()).children().add(insert.id());
      }
    } else if (patch instanceof Patch.Move move) {
      host.move(parent(move.parent()), handle(move.id()), before(move.before()));
    } else if (patch instanceof Patch.Remove remove) {
      host.remove(parent(remove.parent()), handle(remove.id()));
      if (remove.parent() != Patch.ROOT) {
        copy(remove.parent()).children().remove(remove.id());
      }
      forget(remove.id());
    }
  }

  private void forget(int id) {
    Copy<H> copy = copies.remove(id);
    copy.place().leave();
    for (int child : copy.children()) {
      forget(child);
    }
  }

  private void set(Patch.Set set) {
    Copy<H> copy = copy(set.id());
    JsonObject properties = copy.properties();
    for (Map.Entry<String, JsonValue> member : set.properties().members().entrySet()) {
      properties =
          member.getValue() instanceof JsonNull
              ? properties.without(member.getKey())
              : properties.with(member.getKey(), member.getValue());
    }
    Component<?> before = copy.place().component();
    Component<?> after = read(set.id(), before.type().name(), properties);
    copy.place().node = after;
    host.update(copy.place().handle(), before, after);
    copies.put(set.id(), new Copy<>(copy.place(), properties, copy.children()));
  }

  private Component<?> read(int id, String name, JsonObject properties) {
    ComponentType<?> type = types.get(name);
    if (type == null) {
      throw new IllegalArgumentException("No component is called \"" + name + "\" here");
    }
    EventReader<Happened> events = (event, written, payload) -> new Happened(id, event, payload);
    return type.read(properties, List.of(), events);
  }

  private H parent(int id) {
    return id == Patch.ROOT ? root.handle() : handle(id);
  }

  private H before(int id) {
    return id == Patch.ROOT ? null : handle(id);
  }

  private H handle(int id) {
    return copy(id).place().handle();
  }

  private Copy<H> copy(int id) {
    Copy<H> copy = copies.get(id);
    if (copy == null) {
      throw new IllegalArgumentException("Nothing on screen has the id " + id);
    }
    return copy;
  }
}
