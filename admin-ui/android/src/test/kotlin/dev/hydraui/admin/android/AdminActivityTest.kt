package dev.hydraui.admin.android

import android.content.Intent
import android.graphics.Bitmap
import android.graphics.Canvas
import android.net.Uri
import android.os.Bundle
import android.os.Parcel
import androidx.activity.ComponentActivity
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.test.ComposeUiTest
import androidx.compose.ui.test.ExperimentalTestApi
import androidx.compose.ui.test.hasSetTextAction
import androidx.compose.ui.test.hasText
import androidx.compose.ui.test.isEnabled
import androidx.compose.ui.test.onAllNodesWithText
import androidx.compose.ui.test.onFirst
import androidx.compose.ui.test.onNodeWithText
import androidx.compose.ui.test.performClick
import androidx.compose.ui.test.performTextInput
import androidx.compose.ui.test.v2.runEmptyComposeUiTest
import androidx.test.core.app.ActivityScenario
import androidx.test.core.app.ApplicationProvider
import dev.hydraui.server.AdminUi
import dev.hydraui.server.sample.Crm
import dev.hydraui.server.sql.SqlSource
import io.javalin.Javalin
import java.io.File
import org.junit.After
import org.junit.Assert.assertEquals
import org.junit.Before
import org.junit.Rule
import org.junit.Test
import org.junit.rules.TemporaryFolder
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.robolectric.annotation.GraphicsMode

/** The program as Android starts it, on a server with a sample database. */
@OptIn(ExperimentalTestApi::class)
@RunWith(RobolectricTestRunner::class)
@GraphicsMode(GraphicsMode.Mode.NATIVE)
@Config(sdk = [35], qualifiers = "w400dp-h800dp-xhdpi")
class AdminActivityTest {

  @get:Rule val folder = TemporaryFolder()

  private lateinit var database: SqlSource
  private lateinit var server: Javalin

  private val address: String
    get() = "http://127.0.0.1:${server.port()}/admin/"

  @Before
  fun serves() {
    val file = File(folder.root, "crm.db").toPath()
    Crm.sqlite(file, 50)
    database = SqlSource.open("jdbc:sqlite:$file")
    server = Javalin.create { it.registerPlugin(AdminUi.over(database)) }.start("127.0.0.1", 0)
  }

  @After
  fun ends() {
    server.stop()
    database.close()
  }

  @Test
  fun asksForAServerAndOpensItTheNextTime() = runEmptyComposeUiTest {
    ActivityScenario.launch(ServerActivity::class.java).use { first ->
      picture(first, "which-server.png")
      onNode(hasSetTextAction()).performTextInput("127.0.0.1")
      onNode(hasText("Open")).performClick()
      onNodeWithText("Expected is", substring = true, useUnmergedTree = true).assertExists()
      onNode(hasSetTextAction()).performTextInput(address.removePrefix("http://127.0.0.1"))
      assertEquals(null, visited())
    }
    ActivityScenario.launch(ServerActivity::class.java).use {
      onNode(hasSetTextAction()).performTextInput(address)
      onNode(hasText("Open")).performClick()
      waitForIdle()
      assertEquals("hydra-admin:$address", visited()?.dataString)
    }
    ActivityScenario.launch(ServerActivity::class.java).use {
      waitForIdle()
      assertEquals("hydra-admin:$address", visited()?.dataString)
    }
  }

  private fun visited(): Intent? =
    shadowOf(ApplicationProvider.getApplicationContext<android.app.Application>())
      .nextStartedActivity

  @Test fun showsTheListsOfAServer() = showsTheContacts("admin.png")

  @Test
  fun showsTheListsInLargeLettersAndInWiderWindows() {
    for (letters in listOf(1.3f, 2f)) {
      RuntimeEnvironment.setFontScale(letters)
      showsTheContacts("admin-letters-$letters.png")
    }
    RuntimeEnvironment.setFontScale(1f)
    for (width in listOf(700, 1000)) {
      RuntimeEnvironment.setQualifiers("w${width}dp-h800dp-xhdpi")
      showsTheContacts("admin-$width.png")
    }
  }

  private fun showsTheContacts(picture: String) = runEmptyComposeUiTest {
    ActivityScenario.launch<AdminActivity>(link("hydra-admin:${address}#contact")).use {
      comes("New contact")
      picture(it, picture)
    }
  }

  @Test
  fun whatWasTypedIsThereAfterTheEndOfItsProcess() = runEmptyComposeUiTest {
    val link = link("hydra-admin:${address}#contact/1")
    val first = Robolectric.buildActivity(AdminActivity::class.java, link)
    runOnUiThread { first.setup() }
    val fields = hasSetTextAction() and isEnabled()
    waitUntil(timeoutMillis = PATIENCE_MILLIS) {
      onAllNodes(fields).fetchSemanticsNodes().isNotEmpty()
    }
    val name = onAllNodes(fields).onFirst()
    name.performTextInput("Not saved ")
    val typed = name.fetchSemanticsNode().config[SemanticsProperties.EditableText].text
    val kept = Bundle()
    runOnUiThread { first.pause().stop().saveInstanceState(kept).destroy() }
    val later = Robolectric.buildActivity(AdminActivity::class.java, link)
    runOnUiThread { later.setup(throughTheSystem(kept)) }
    comes(typed)
    runOnUiThread { later.pause().stop().destroy() }
  }

  /** As bytes. */
  private fun throughTheSystem(kept: Bundle): Bundle {
    val parcel = Parcel.obtain()
    parcel.writeBundle(kept)
    val bytes = parcel.marshall()
    parcel.recycle()
    val read = Parcel.obtain()
    read.unmarshall(bytes, 0, bytes.size)
    read.setDataPosition(0)
    return checkNotNull(read.readBundle(javaClass.classLoader)).also { read.recycle() }
  }

  @Test
  fun asksWhichServerWhereItsLinkNamesNone() {
    ActivityScenario.launch<AdminActivity>(link("hydra-admin:nothing")).use {
      val application = ApplicationProvider.getApplicationContext<android.app.Application>()
      val names = generateSequence { shadowOf(application).nextStartedActivity }
      assertEquals(true, names.any { it.component?.className == ServerActivity::class.java.name })
    }
  }

  private fun link(text: String): Intent =
    Intent(Intent.ACTION_VIEW, Uri.parse(text))
      .setClass(ApplicationProvider.getApplicationContext(), AdminActivity::class.java)

  private fun ComposeUiTest.comes(text: String) {
    waitUntil(timeoutMillis = PATIENCE_MILLIS) {
      onAllNodesWithText(text).fetchSemanticsNodes().isNotEmpty()
    }
  }

  private fun <A : ComponentActivity> ComposeUiTest.picture(
    scenario: ActivityScenario<A>,
    name: String,
  ) {
    waitForIdle()
    scenario.onActivity {
      val view = it.window.decorView
      val bitmap = Bitmap.createBitmap(view.width, view.height, Bitmap.Config.ARGB_8888)
      view.draw(Canvas(bitmap))
      val file = File("target/screenshots", name)
      file.parentFile?.mkdirs()
      file.outputStream().use { out -> bitmap.compress(Bitmap.CompressFormat.PNG, 100, out) }
    }
  }

  private companion object {
    const val PATIENCE_MILLIS = 60_000L
  }
}
