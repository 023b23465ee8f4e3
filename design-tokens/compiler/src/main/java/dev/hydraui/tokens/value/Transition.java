package dev.hydraui.tokens.value;

import java.util.List;

/** How something changes over time. */
public record Transition(
    SubValue<Duration> duration, SubValue<Duration> delay, SubValue<CubicBezier> timingFunction)
    implements Value {

  @Override
  public List<String> refers() {
    return SubValue.refers(duration, delay, timingFunction);
  }
}
