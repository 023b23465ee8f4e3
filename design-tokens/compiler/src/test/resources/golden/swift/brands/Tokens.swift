// Made from design tokens: change those, not this.
import SwiftUI

/// The tokens.
public enum Tokens {
    /// What can be pressed
    public static let colorPrimary: TokenColor = TokenColor(light: .init([0.2, 0.4, 0.6]), dark: .init([0.6, 0.8, 1]))
    public static let colorOnPrimary: TokenColor = TokenColor(.init([1, 1, 1]))
    public static let colorSurface: TokenColor = TokenColor(light: .init([1, 1, 1]), dark: .init([0.10196, 0.10196, 0.10196]))
    public static let colorVeil: TokenColor = TokenColor(.init([0, 0, 0], alpha: 0.4))
    public static let colorVivid: TokenColor = TokenColor(.init([1, 0.20392, 0.11765], displayP3: [1, 0.2, 0.1]))
    @available(*, deprecated, message: "Use color.primary")
    public static let colorLink: TokenColor = TokenColor(light: .init([0.2, 0.4, 0.6]), dark: .init([0.6, 0.8, 1]))
    public static let spaceSmall: CGFloat = 4.5
    public static let spaceLarge: CGFloat = 24
    public static let radiusSmall: CGFloat = 4
    public static let radiusMedium: CGFloat = 8
    public static let sizeReading: CGFloat = 18
    public static let fontText: [String] = ["Inter", "sans-serif"]
    public static let weightBold: Double = 700
    public static let timeFast: TimeInterval = 0.15
    public static let easeOut: TokenCurve = TokenCurve(0.2, 0, 0, 1)
    public static let opacityMuted: Themed<Double> = Themed(light: 0.62, dark: 0.5)
    public static let strokeLine: TokenStroke = TokenStroke("solid")
    public static let strokeDashes: TokenStroke = TokenStroke("dashed", dashes: [4, 2], cap: .round)
    public static let borderFocus: TokenBorder = TokenBorder(color: TokenColor(light: .init([0.2, 0.4, 0.6]), dark: .init([0.6, 0.8, 1])), width: 2, stroke: TokenStroke("dashed", dashes: [4, 2], cap: .round))
    public static let fadeIn: TokenTransition = TokenTransition(duration: 0.15, delay: 0, curve: TokenCurve(0.2, 0, 0, 1))
    public static let shadowCard: [TokenShadow] = [TokenShadow(color: TokenColor(.init([0, 0, 0], alpha: 0.4)), x: 0, y: 2, blur: 8, spread: 1), TokenShadow(color: TokenColor(light: .init([0.2, 0.4, 0.6]), dark: .init([0.6, 0.8, 1])), x: 0, y: 1, blur: 2, spread: 0, inset: true)]
    public static let gradientSky: [TokenStop] = [TokenStop(TokenColor(light: .init([0.2, 0.4, 0.6]), dark: .init([0.6, 0.8, 1])), at: 0), TokenStop(TokenColor(light: .init([1, 1, 1]), dark: .init([0.10196, 0.10196, 0.10196])), at: 1)]
    public static let gradientMany: [TokenStop] = [TokenStop(TokenColor(light: .init([0.2, 0.4, 0.6]), dark: .init([0.6, 0.8, 1])), at: 0), TokenStop(TokenColor(.init([1, 0.20392, 0.11765], displayP3: [1, 0.2, 0.1])), at: 0.25), TokenStop(TokenColor(.init([0, 0, 0], alpha: 0.4)), at: 0.5), TokenStop(TokenColor(light: .init([1, 1, 1]), dark: .init([0.10196, 0.10196, 0.10196])), at: 1)]
    /// Long text
    public static let typographyBodyLarge: TokenTextStyle = TokenTextStyle(families: ["Inter", "sans-serif"], size: 18, weight: 700, letterSpacing: 0.9, lineHeight: 1.5)
}
