package dev.hydraui.compose

import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.v2.runComposeUiTest
import dev.hydraui.component.Catalogue
import dev.hydraui.compose.component.ComposeDrawers
import dev.hydraui.compose.conformance.Screen
import dev.hydraui.conformance.Case
import dev.hydraui.conformance.Corpus
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** What every renderer must do, done by this one. */
@OptIn(ExperimentalTestApi::class)
internal class ConformanceTest {

  private val only = System.getProperty("conformance", "")

  @Test
  fun everyComponentIsDrawn() {
    val drawers = ComposeDrawers.all()
    assertEquals(emptyList<Any>(), Catalogue.types().filter { drawers.drawer(it) == null })
  }

  @TestFactory
  fun corpus(): List<DynamicTest> {
    val cases = Corpus.all().filter { it.name().startsWith(only) }
    assertFalse(cases.isEmpty(), "no case's name begins with $only")
    return cases.map { each -> dynamicTest(each.name()) { play(each) } }
  }

  private fun play(what: Case) = runComposeUiTest { Screen(this).play(what) }
}
