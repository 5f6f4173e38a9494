"""A Neo4j Community of our own, from Maven, on loopback: import a folder, serve it, ask it."""

import glob
import json
import os
import shlex
import shutil
import signal
import socket
import subprocess
import time
import urllib.request

import expected

HERE = os.path.dirname(os.path.abspath(__file__))
OPENS = ["--add-opens=java.base/java.nio=ALL-UNNAMED", "--add-opens=java.base/java.io=ALL-UNNAMED",
         "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED"]

CONFIGURATION = """server.default_listen_address=127.0.0.1
server.http.listen_address=127.0.0.1:{http}
server.http.advertised_address=127.0.0.1:{http}
server.bolt.listen_address=127.0.0.1:{bolt}
server.bolt.advertised_address=127.0.0.1:{bolt}
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=128m
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def fetch_jars(cache):
    """The folder of jars, filled the first time. Skips the test where that cannot be."""
    for program, package in (("java", "default-jdk-headless"), ("mvn", "maven")):
        if shutil.which(program) is None:
            expected.skip("%s is not installed (apt-get install %s)" % (program, package))
    jars = os.path.join(cache, "lib")
    if glob.glob(os.path.join(jars, "neo4j-import-tool-*.jar")):
        return jars
    os.makedirs(cache, exist_ok=True)
    command = ["mvn", "-B", "-ntp", "-q", "-f", os.path.join(HERE, "pom.xml"),
               "dependency:copy-dependencies", "-DoutputDirectory=" + jars,
               "-DincludeScope=runtime"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    except subprocess.TimeoutExpired:
        expected.skip("Maven could not fetch Neo4j within 5 minutes")
    if done.returncode != 0:
        expected.skip("Maven could not fetch Neo4j (no network?)")
    return jars


class Neo4j:
    """With one, `ask` answers. Ends the server that it started, and only that."""

    def __init__(self, jars, work):
        self.home = os.path.join(work, "home")
        shutil.rmtree(self.home, ignore_errors=True)
        for folder in ("conf", "run", "logs", "import"):
            os.makedirs(os.path.join(self.home, folder))
        self.http = free_port()
        with open(os.path.join(self.home, "conf", "neo4j.conf"), "w", encoding="utf-8") as file:
            file.write(CONFIGURATION.format(http=self.http, bolt=free_port()))
        # Short runs: half the time without the second compiler and the threads of the collector.
        self.java = ["java", "-Xmx1g", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
                     "-Dfile.encoding=UTF-8"] + OPENS + \
            ["-cp", os.path.join(jars, "*")]
        self.environment = dict(os.environ, NEO4J_HOME=self.home,
                                NEO4J_CONF=os.path.join(self.home, "conf"))
        self.server = None

    def make_admin(self):
        """The program that import.sh calls; Maven's jars come without it."""
        path = os.path.join(self.home, "bin", "neo4j-admin")
        os.makedirs(os.path.dirname(path))
        command = " ".join(shlex.quote(word) for word in self.java + ["org.neo4j.cli.AdminTool"])
        with open(path, "w", encoding="utf-8") as file:
            file.write("#!/bin/sh\nexec %s \"$@\"\n" % command)
        os.chmod(path, 0o755)

    def load(self, folder):
        """Runs the folder's own import.sh; nothing may be left out."""
        self.make_admin()
        report = os.path.join(self.home, "import.report")
        done = subprocess.run([os.path.join(folder, "import.sh"), "neo4j", "--verbose",
                               "--report-file=" + report], env=self.environment,
                              capture_output=True, text=True, timeout=300)
        if done.returncode != 0:
            raise RuntimeError("import.sh: status %d\n%s\n%s" %
                               (done.returncode, done.stdout[-2000:], done.stderr[-4000:]))
        if os.path.exists(report) and os.path.getsize(report) > 0:
            with open(report, encoding="utf-8") as file:
                raise RuntimeError("the import has complaints:\n" + file.read(2000))

    def __enter__(self):
        with open(os.path.join(self.home, "run", "console.log"), "wb") as log:
            self.server = subprocess.Popen(
                self.java + ["org.neo4j.server.CommunityEntryPoint", "--home-dir=" + self.home,
                             "--config-dir=" + os.path.join(self.home, "conf")],
                env=self.environment, stdout=log, stderr=subprocess.STDOUT,
                stdin=subprocess.DEVNULL, start_new_session=True)
        for _ in range(2400):
            if self.server.poll() is not None:
                break
            try:
                self.ask("RETURN 1")
                return self
            except OSError:
                time.sleep(0.1)
        self.__exit__()
        with open(os.path.join(self.home, "run", "console.log"), encoding="utf-8") as log:
            raise RuntimeError("the server did not start:\n" + log.read()[-2000:])

    def __exit__(self, *_):
        # A clean stop takes 11 s, and the store is thrown away.
        self.server.send_signal(signal.SIGKILL)
        self.server.wait()

    def ask(self, statement):
        """The rows of an answer. The API says 202 for a failed statement too."""
        request = urllib.request.Request(
            "http://127.0.0.1:%d/db/neo4j/query/v2" % self.http,
            data=json.dumps({"statement": statement}).encode(),
            headers={"Content-Type": "application/json", "Accept": "application/json"})
        with urllib.request.urlopen(request, timeout=120) as answer:
            body = json.load(answer)
        if body.get("errors"):
            raise RuntimeError("%s: %s" % (statement, body["errors"]))
        return body["data"]["values"]
