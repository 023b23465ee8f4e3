package dev.hydraui.devtools;

import dev.hydraui.devtools.Change.Kind;
import dev.hydraui.node.Component;
import dev.hydraui.reconcile.Host;
import dev.hydraui.reconcile.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** Hands every change on to another host and tells, render by render, which they were and why. */
final class TracedHost<H> implements Host<H> {

  private final Host<H> host;
  private final IntSupplier moment;
  private final Consumer<Render> told;

  private final Map<H, Place<H>> places = new HashMap<>();
  private final Map<H, String> reasons = new HashMap<>();
  private final Set<H> replaced = new HashSet<>();

  /** What was created in this render, and what of it has not been inserted. */
  private final Set<H> fresh = new HashSet<>();

  private final Set<H> loose = new HashSet<>();
  private List<Change> changes = new ArrayList<>();
  private int more;
  private int number;

  private Throwable lastFailure;
  private String failedAt = "";

  /**
   * @param moment the number of the moment that is drawn
   */
  TracedHost(Host<H> host, IntSupplier moment, Consumer<Render> told) {
    this.host = host;
    this.moment = moment;
    this.told = told;
  }

  /** The path of what was being drawn when that was thrown, or nothing. */
  String placeOf(Throwable failure) {
    return failure == lastFailure ? failedAt : "";
  }

  @Override
  public H create(Place<H> place) {
    H handle;
    try {
      handle = host.create(place);
    } catch (RuntimeException | Error failure) {
      note(failure, place.path());
      throw failure;
    }
    places.put(handle, place);
    fresh.add(handle);
    loose.add(handle);
    return handle;
  }

  @Override
  public void update(H handle, Component<?> before, Component<?> after) {
    Place<H> place = places.get(handle);
    try {
      host.update(handle, before, after);
    } catch (RuntimeException | Error failure) {
      note(failure, place.path());
      throw failure;
    }
    add(Kind.CHANGED, place, Optional.of(before), "");
  }

  /** A view that fails has no place of its own: the part around it is the nearest. */
  @Override
  public void failed(Throwable failure, String path) {
    if (failure != lastFailure) {
      note(failure, path);
    }
    host.failed(failure, path);
  }

  private void note(Throwable failure, String path) {
    lastFailure = failure;
    failedAt = path;
  }

  @Override
  public void identify(H handle, String testId) {
    host.identify(handle, testId);
  }

  @Override
  public void replaced(Place<H> before, Place<H> after) {
    host.replaced(before, after);
    List<Place<H>> gone = new ArrayList<>();
    List<Place<H>> come = new ArrayList<>();
    collect(before, gone);
    collect(after, come);
    for (Place<H> place : gone) {
      replaced.add(place.handle());
    }
    for (Place<H> place : come) {
      String was = gone.isEmpty() ? "nothing" : gone.get(0).component().type().name();
      boolean alike = was.equals(place.component().type().name());
      reasons.put(place.handle(), alike ? "Its key is another" : "It takes the place of " + was);
    }
  }

  private static <H> void collect(Place<H> place, List<Place<H>> drawn) {
    if (place.isDrawn()) {
      drawn.add(place);
    } else {
      for (Place<H> child : place.children()) {
        collect(child, drawn);
      }
    }
  }

  @Override
  public void insert(H parent, H child, H before) {
    host.insert(parent, child, before);
    loose.remove(child);
    String why = reasons.remove(child);
    if (!fresh.contains(parent)) {
      add(Kind.MADE, places.get(child), Optional.empty(), why == null ? "It is new here" : why);
    }
  }

  @Override
  public void move(H parent, H child, H before) {
    host.move(parent, child, before);
    add(Kind.MOVED, places.get(child), Optional.empty(), "The order is another");
  }

  @Override
  public void remove(H parent, H child) {
    host.remove(parent, child);
    gone(child);
  }

  @Override
  public void clear(H parent, List<H> children) {
    host.clear(parent, children);
    for (H child : children) {
      gone(child);
    }
  }

  private void gone(H handle) {
    Place<H> place = places.get(handle);
    boolean other = replaced.remove(handle);
    if (!fresh.contains(handle)) {
      add(
          Kind.REMOVED,
          place,
          Optional.empty(),
          other ? "Another takes its place" : "The view has it no more");
    }
    forget(place);
  }

  private void forget(Place<H> place) {
    if (place.isDrawn()) {
      places.remove(place.handle());
    }
    for (Place<H> child : place.children()) {
      forget(child);
    }
  }

  private void add(Kind kind, Place<H> place, Optional<Component<?>> before, String why) {
    if (changes.size() < Render.MOST) {
      changes.add(new Change(kind, place.path(), before, place.component(), why, place));
    } else {
      more++;
    }
  }

  @Override
  public void finished() {
    host.finished();
    for (H handle : loose) {
      forget(places.get(handle));
    }
    loose.clear();
    fresh.clear();
    reasons.clear();
    replaced.clear();
    Render render = new Render(number, moment.getAsInt(), changes, more);
    number++;
    changes = new ArrayList<>();
    more = 0;
    told.accept(render);
  }
}
