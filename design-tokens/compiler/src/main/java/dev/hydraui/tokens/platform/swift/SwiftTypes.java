package dev.hydraui.tokens.platform.swift;

/** The types of values that Swift has none for. */
final class SwiftTypes {
  static final String SOURCE =
      """
      // Made from design tokens: change those, not this.
      import SwiftUI

      /// A colour in light and in dark surroundings, for screens of sRGB and of Display P3.
      public struct TokenColor: Hashable, Sendable {
          public struct Variant: Hashable, Sendable {
              /// Red, green and blue from 0 to 1 in sRGB.
              public let srgb: [Double]
              /// The same in Display P3; empty for colours of sRGB.
              public let displayP3: [Double]
              public let alpha: Double

              public init(_ srgb: [Double], alpha: Double = 1, displayP3: [Double] = []) {
                  self.srgb = srgb
                  self.alpha = alpha
                  self.displayP3 = displayP3
              }
          }

          public let light: Variant
          public let dark: Variant

          public init(_ both: Variant) {
              self.init(light: both, dark: both)
          }

          public init(light: Variant, dark: Variant) {
              self.light = light
              self.dark = dark
          }
      }

      #if os(watchOS)
      extension TokenColor {
          /// The colour; watches are always dark.
          public var color: Color {
              dark.displayP3.isEmpty
                  ? Color(.sRGB, red: dark.srgb[0], green: dark.srgb[1], blue: dark.srgb[2], opacity: dark.alpha)
                  : Color(
                      .displayP3, red: dark.displayP3[0], green: dark.displayP3[1], blue: dark.displayP3[2],
                      opacity: dark.alpha)
          }
      }
      #elseif canImport(UIKit)
      import UIKit

      extension TokenColor {
          /// The colour for UIKit; it follows the traits of what it is drawn in.
          public var uiColor: UIColor {
              UIColor { traits in
                  let variant = traits.userInterfaceStyle == .dark ? dark : light
                  let p3 = variant.displayP3
                  if !p3.isEmpty && traits.displayGamut == .P3 {
                      return UIColor(displayP3Red: p3[0], green: p3[1], blue: p3[2], alpha: variant.alpha)
                  }
                  let srgb = variant.srgb
                  return UIColor(red: srgb[0], green: srgb[1], blue: srgb[2], alpha: variant.alpha)
              }
          }

          /// The colour for SwiftUI.
          public var color: Color { Color(uiColor: uiColor) }
      }
      #elseif canImport(AppKit)
      import AppKit

      extension TokenColor {
          /// The colour for AppKit; it follows the appearance of what it is drawn in.
          public var nsColor: NSColor {
              NSColor(name: nil) { appearance in
                  let isDark = appearance.bestMatch(from: [.aqua, .darkAqua]) == .darkAqua
                  let variant = isDark ? dark : light
                  let p3 = variant.displayP3
                  if !p3.isEmpty {
                      return NSColor(displayP3Red: p3[0], green: p3[1], blue: p3[2], alpha: variant.alpha)
                  }
                  let srgb = variant.srgb
                  return NSColor(srgbRed: srgb[0], green: srgb[1], blue: srgb[2], alpha: variant.alpha)
              }
          }

          /// The colour for SwiftUI.
          public var color: Color { Color(nsColor: nsColor) }
      }
      #endif

      /// A value that is another one in dark surroundings.
      public struct Themed<Value: Sendable>: Sendable {
          public let light: Value
          public let dark: Value

          public init(light: Value, dark: Value) {
              self.light = light
              self.dark = dark
          }

          public func value(in scheme: ColorScheme) -> Value {
              scheme == .dark ? dark : light
          }
      }

      /// How an animation goes on.
      public struct TokenCurve: Hashable, Sendable {
          public let x1: Double
          public let y1: Double
          public let x2: Double
          public let y2: Double

          public init(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
              self.x1 = x1
              self.y1 = y1
              self.x2 = x2
              self.y2 = y2
          }

          public func animation(duration: TimeInterval) -> Animation {
              .timingCurve(x1, y1, x2, y2, duration: duration)
          }
      }

      /// How something changes over time, in seconds.
      public struct TokenTransition: Hashable, Sendable {
          public let duration: TimeInterval
          public let delay: TimeInterval
          public let curve: TokenCurve

          public init(duration: TimeInterval, delay: TimeInterval, curve: TokenCurve) {
              self.duration = duration
              self.delay = delay
              self.curve = curve
          }

          public var animation: Animation { curve.animation(duration: duration).delay(delay) }
      }

      /// How a line is drawn: a style of CSS, and the lengths of dashes and gaps in turn.
      public struct TokenStroke: Hashable, Sendable {
          public let style: String
          public let dashes: [CGFloat]
          public let cap: CGLineCap

          public init(_ style: String, dashes: [CGFloat] = [], cap: CGLineCap = .butt) {
              self.style = style
              self.dashes = dashes
              self.cap = cap
          }

          public func strokeStyle(width: CGFloat) -> StrokeStyle {
              StrokeStyle(lineWidth: width, lineCap: cap, dash: dashes)
          }
      }

      /// The line around something.
      public struct TokenBorder: Hashable, Sendable {
          public let color: TokenColor
          public let width: CGFloat
          public let stroke: TokenStroke

          public init(color: TokenColor, width: CGFloat, stroke: TokenStroke) {
              self.color = color
              self.width = width
              self.stroke = stroke
          }
      }

      /// One of several shadows, the topmost first.
      public struct TokenShadow: Hashable, Sendable {
          public let color: TokenColor
          public let x: CGFloat
          public let y: CGFloat
          public let blur: CGFloat
          public let spread: CGFloat
          public let inset: Bool

          public init(
              color: TokenColor, x: CGFloat, y: CGFloat, blur: CGFloat, spread: CGFloat, inset: Bool = false
          ) {
              self.color = color
              self.x = x
              self.y = y
              self.blur = blur
              self.spread = spread
              self.inset = inset
          }
      }

      /// A colour of a gradient, at a location from 0 to 1.
      public struct TokenStop: Hashable, Sendable {
          public let color: TokenColor
          public let location: CGFloat

          public init(_ color: TokenColor, at location: CGFloat) {
              self.color = color
              self.location = location
          }
      }

      extension Array where Element == TokenStop {
          /// The colours for the gradients of SwiftUI.
          public var gradient: Gradient {
              Gradient(stops: map { Gradient.Stop(color: $0.color.color, location: $0.location) })
          }
      }

      /// How text looks; the height of a line is a multiple of the font's size.
      public struct TokenTextStyle: Hashable, Sendable {
          public let families: [String]
          public let size: CGFloat
          public let weight: Double
          public let letterSpacing: CGFloat
          public let lineHeight: Double

          public init(
              families: [String], size: CGFloat, weight: Double, letterSpacing: CGFloat, lineHeight: Double
          ) {
              self.families = families
              self.size = size
              self.weight = weight
              self.letterSpacing = letterSpacing
              self.lineHeight = lineHeight
          }

          /// The font, which grows with what the reader chose.
          public var font: Font {
              Font.custom(families[0], size: size).weight(fontWeight)
          }

          /// The nearest of the nine weights.
          public var fontWeight: Font.Weight {
              let weights: [Font.Weight] = [
                  .ultraLight, .thin, .light, .regular, .medium, .semibold, .bold, .heavy, .black,
              ]
              return weights[max(0, min(8, Int((weight / 100).rounded()) - 1))]
          }
      }
      """;

  private SwiftTypes() {}
}
