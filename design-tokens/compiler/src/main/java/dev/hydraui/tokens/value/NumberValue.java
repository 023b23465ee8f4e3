package dev.hydraui.tokens.value;

import java.math.BigDecimal;

/** A number without a unit. */
public record NumberValue(BigDecimal number) implements Value {}
