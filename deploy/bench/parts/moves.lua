-- Moves applications at random: POST /api/v1/applications/{id}/stage-changes. The file MOVES has a token and an id a line.
local tokens, ids = {}, {}
for line in io.lines(os.getenv("MOVES")) do
  tokens[#tokens + 1], ids[#ids + 1] = line:match("(%S+) (%S+)")
end
local stages = { "saved", "applied", "screening", "interviewing", "offer" }

request = function()
  local n = math.random(#ids)
  return wrk.format("POST", "/api/v1/applications/" .. ids[n] .. "/stage-changes",
    { ["Authorization"] = "Bearer " .. tokens[n], ["Content-Type"] = "application/json" },
    '{"stage":"' .. stages[math.random(#stages)] .. '"}')
end
