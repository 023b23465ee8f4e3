package dev.hydraui.compose

import dev.hydraui.conformance.Case
import dev.hydraui.conformance.Corpus
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.TestFactory

/** Letters of twice the size cut off nothing, in all that the corpus shows on a phone. */
internal class LettersTest {

  private val only = System.getProperty("conformance", "")

  @TestFactory
  fun largeLettersCutOffNothing(): List<DynamicTest> =
    Corpus.all()
      .filter { it.name().startsWith(only) }
      .map { case ->
        dynamicTest(case.name()) {
          val usual = cut(case, 1f)
          val more = cut(case, 2f).mapValues { (at, texts) -> texts - usual[at].orEmpty().toSet() }
          assertEquals(emptyMap<String, List<String>>(), more.filterValues { it.isNotEmpty() })
        }
      }

  /** The texts that are cut off, by what was done before. */
  private fun cut(case: Case, letters: Float): Map<String, List<String>> {
    val cut = LinkedHashMap<String, List<String>>()
    Measures.walk(case, letters) { at, nodes -> cut[at] = Measures.cutTexts(nodes) }
    return cut
  }
}
