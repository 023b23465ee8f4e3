// Made from design tokens: change those, not this.
import SwiftUI

/// The tokens.
public enum Tokens {
    /// ends */ here, {@code x} @deprecated \u002a/ /* again
    /// second line <b>&amp;</b>
    public static let textQuotes: [String] = ["a\"b'c`d"]
    public static let textDollar: [String] = ["$name $1 %s \\(y)"]
    public static let textLines: [String] = ["one\ntwo\r\n\u{9}three\u{2028}four"]
    public static let textSlash: [String] = ["back\\slash \\n \\u0041 */ // --> ]]> </item>"]
    public static let textWide: [String] = ["größe 日本 😀 \u{202e}"]
    public static let textSpace: [String] = ["  two  spaces  "]
    public static let textAt: [String] = ["@color/red"]
    public static let textAsk: [String] = ["?attr/x"]
    public static let nameClass: Double = 1.0
    public static let nameVal: Double = 2.0
    public static let name9lives: Double = 3.0
    public static let nameU2b: Double = 4.0
    public static let nameGröße: Double = 5.0
    public static let name日本: Double = 6.0
    public static let nameU1f600: Double = 7.0
    public static let nameMixedCase: Double = 8.0
    public static let name: Double = 9.0
    public static let _class: Double = 10.0
    public static let object: Double = 11.0
    public static let _1: Double = 12.0
    public static let numberLong: Double = 0.12345678901234567
    public static let numberBig: Double = 12345678901234567890.0
    public static let numberSmall: Double = -0.000001
    /// What was
    @available(*, deprecated, message: "Use \"new\" */ ${x}\ninstead")
    public static let old: Double = 1.0
    @available(*, deprecated)
    public static let older: Double = 1.0
    public static let rawText: String = "\"point\\\"er\""
    public static let rawNumber: String = "100"
    public static let rawFlag: String = "true"
    public static let rawNone: String = "null"
    public static let rawObject: String = "{\"columns\": 12, \"*/\": [\"a\", 1.50, null, \"</x>\"]}"
}
