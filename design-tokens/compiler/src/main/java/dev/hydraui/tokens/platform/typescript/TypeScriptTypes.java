package dev.hydraui.tokens.platform.typescript;

import dev.hydraui.tokens.value.Border;
import dev.hydraui.tokens.value.Color;
import dev.hydraui.tokens.value.CubicBezier;
import dev.hydraui.tokens.value.Dimension;
import dev.hydraui.tokens.value.FontFamily;
import dev.hydraui.tokens.value.Gradient;
import dev.hydraui.tokens.value.RawValue;
import dev.hydraui.tokens.value.Shadow;
import dev.hydraui.tokens.value.StrokeStyle;
import dev.hydraui.tokens.value.Transition;
import dev.hydraui.tokens.value.Typography;
import dev.hydraui.tokens.value.Value;

/** The types of tokens in TypeScript. */
final class TypeScriptTypes {
  static final String DECLARATIONS =
      """
      export type CubicBezier = readonly [x1: number, y1: number, x2: number, y2: number];

      export type StrokeStyle =
        | string
        | { readonly dashArray: readonly string[]; readonly lineCap: "round" | "butt" | "square" };

      export interface Border {
        readonly color: string;
        readonly width: string;
        readonly style: StrokeStyle;
      }

      /** Times are in milliseconds. */
      export interface Transition {
        readonly duration: number;
        readonly delay: number;
        readonly timingFunction: CubicBezier;
      }

      export interface ShadowLayer {
        readonly color: string;
        readonly offsetX: string;
        readonly offsetY: string;
        readonly blur: string;
        readonly spread: string;
        readonly inset: boolean;
      }

      /** The topmost layer comes first. */
      export type Shadow = readonly ShadowLayer[];

      /** Positions reach from 0 to 1. */
      export type Gradient = readonly { readonly color: string; readonly position: number }[];

      /** The height of a line is a multiple of the font's size. */
      export interface Typography {
        readonly fontFamily: readonly string[];
        readonly fontSize: string;
        readonly fontWeight: number;
        readonly letterSpacing: string;
        readonly lineHeight: number;
      }
      """;

  private TypeScriptTypes() {}

  static String of(Value value) {
    if (value instanceof Color || value instanceof Dimension) {
      return "string";
    }
    if (value instanceof FontFamily) {
      return "readonly string[]";
    }
    if (value instanceof CubicBezier
        || value instanceof Border
        || value instanceof Transition
        || value instanceof Shadow
        || value instanceof Gradient
        || value instanceof Typography) {
      return value.getClass().getSimpleName();
    }
    if (value instanceof StrokeStyle) {
      return "StrokeStyle";
    }
    return value instanceof RawValue ? "unknown" : "number";
  }
}
